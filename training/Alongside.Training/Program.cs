using Alongside.Training;
using Alongside.Training.Lines;
using Alongside.Training.Measuring;

// dotnet run -c Release --project training/Alongside.Training -- measure | check
var root = Root.Find();
var lines = LineFile.ReadFolder(Path.Combine(root, "data", "lines", "train"));
var held = LineFile.ReadFolder(Path.Combine(root, "data", "lines", "held-out"));
foreach (var problem in lines.Problems.Concat(held.Problems)) Console.Error.WriteLine(problem);
if (!lines.Problems.IsEmpty || !held.Problems.IsEmpty) return 2;
switch (args)
{
    case ["check"]:
        foreach (var (line, like) in NearDuplicates.Of([.. held.Lines, .. lines.Lines])) Console.WriteLine($"{line.Batch}:{line.Number} is nearly {like.Batch}:{like.Number}");
        Console.WriteLine($"{lines.Lines.Length} lines to learn from, {held.Lines.Length} held out.");
        return 0;
    case ["measure"]:
        var page = Path.Combine(root, "docs", "accuracy.md");
        await File.WriteAllTextAsync(page, AccuracyPage.Write(lines.Lines, held.Lines));
        Console.WriteLine($"Written to {page}");
        return 0;
    default:
        Console.Error.WriteLine("Say what to do: check (the lines, and whether any two are nearly the same) or measure (writes docs/accuracy.md).");
        return 2;
}
