import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../core/text/detect-language.ts";

describe("the language of a text", () => {
  it.each([
    ["en", "The mayor said that the bridge was safe and that it would not be closed for the winter."],
    ["de", "Die Bürgermeisterin sagte, dass die Brücke sicher ist und nicht für den Winter gesperrt wird."],
    ["fr", "La maire a dit que le pont est sûr et qu'il ne sera pas fermé pour l'hiver dans la ville."],
    ["es", "La alcaldesa dijo que el puente es seguro y que no se va a cerrar por el invierno en la ciudad."],
    ["it", "La sindaca ha detto che il ponte è sicuro e che non sarà chiuso per l'inverno nella città."],
    ["pt", "A prefeita disse que a ponte é segura e que não foi fechada no inverno, como se diz na cidade."],
    ["nl", "De burgemeester zei dat het een veilige brug is en dat ze niet in de winter dicht gaat."],
    ["pl", "Burmistrz mówi, że most nie jest zły i że się go na zimę nie zamknie, jak to było od lat."],
    ["ru", "Мэр сказала, что мост не опасен и что его не закроют на зиму, как это было в городе."],
    ["uk", "Мер сказала, що міст не є небезпечним і що його не закриють на зиму, як це було в місті."],
  ])("%s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it("is unknown where no everyday word stands", () => {
    expect(detectLanguage("Lorem ipsum dolor sit amet consectetur")).toBeNull();
    expect(detectLanguage("")).toBeNull();
  });
});
