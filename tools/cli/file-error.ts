/** Whether a failure is the file system's ("no such file"), whose message says enough to the person who called. */
export function isFileError(failure: unknown): failure is Error {
  return (
    failure instanceof Error && "code" in failure && typeof failure.code === "string" && failure.code.startsWith("E")
  );
}
