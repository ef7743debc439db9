using Alongside.Storage;
using Alongside.Web.Words;

namespace Alongside.Web.Features.Everything;

/// <summary>Why an export could not be taken in, as the page says it.</summary>
internal static class StoreProblemWords
{
    public static string Of(StoreProblem problem, Reader reader)
    {
        if (problem.Code is StoreProblemCode.NotAZip) return reader.In("This is no zip file, or a damaged one. Choose the one that was exported; nothing was changed here.", German(problem.Code));
        // A part of the file is called by its name; the file as a whole needs none.
        var isPart = problem.Where.Contains('.', StringComparison.Ordinal);
        return reader.In(isPart ? problem.ToString() : char.ToUpperInvariant(problem.ToString()[0]) + problem.ToString()[1..], isPart ? $"{problem.Where}: {German(problem.Code)}" : German(problem.Code));
    }

    private static string German(StoreProblemCode code) => code switch
    {
        StoreProblemCode.NotAZip => "Das ist keine Zip-Datei, oder sie ist beschädigt. Nimm die Datei, die exportiert wurde; hier wurde nichts verändert.",
        StoreProblemCode.NotAnExport => "Das ist kein Export von Alongside, oder es fehlt etwas darin. Nimm die Datei, wie sie exportiert wurde.",
        StoreProblemCode.TooNew => "Das hat eine neuere Fassung des Programms geschrieben. Bring das Programm auf den neuesten Stand.",
        StoreProblemCode.TooLarge => "Darin ist mehr, als ein Export je enthält. Sieh nach, ob es die richtige Datei ist.",
        _ => "Ein Teil davon lässt sich nicht lesen. Nimm die Datei, wie sie exportiert wurde.",
    };
}
