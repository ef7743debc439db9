using Alongside.Storage;
using Alongside.Web.Words;

namespace Alongside.Web.Features.Everything;

/// <summary>Why an export could not be taken in, as the page says it.</summary>
internal static class StoreProblemWords
{
    public static string Of(StoreProblem problem, Reader reader) => reader.In(problem.ToString(), $"{problem.Where}: {German(problem.Code)}");

    private static string German(StoreProblemCode code) => code switch
    {
        StoreProblemCode.NotAZip => "Das ist keine Zip-Datei, oder sie ist beschädigt. Nimm die Datei, wie sie exportiert wurde.",
        StoreProblemCode.NotAnExport => "Das ist kein Export von Alongside, oder es fehlt etwas darin. Nimm die Datei, wie sie exportiert wurde.",
        StoreProblemCode.TooNew => "Das hat eine neuere Fassung des Programms geschrieben. Bring das Programm auf den neuesten Stand.",
        StoreProblemCode.TooLarge => "Darin ist mehr, als ein Export je enthält. Sieh nach, ob es die richtige Datei ist.",
        _ => "Ein Teil davon lässt sich nicht lesen. Nimm die Datei, wie sie exportiert wurde.",
    };
}
