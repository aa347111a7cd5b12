/** How long after the first drawing the reading type arrives, in milliseconds: late enough that badges are already there. */
const LATE = 1200;

setTimeout(() => {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = "/late-type.css";
  document.head.append(sheet);
}, LATE);
