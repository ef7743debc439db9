using Alongside.Listening.Learned;
using Alongside.Training;
using Alongside.Training.Corpora;
using Alongside.Training.Learning;
using Alongside.Training.Lines;
using Alongside.Training.Measuring;

// dotnet run -c Release --project training/Alongside.Training -- train | try | measure | check | entries
var root = Root.Find();
var material = Material.Read(root);
foreach (var problem in material.Problems) Console.Error.WriteLine(problem);
if (material.Problems.Length > 0) return 2;
string[] languages = ["en", "de"];
switch (args)
{
    case ["check"]:
        foreach (var (line, like) in NearDuplicates.Of([.. material.Held, .. material.Ordinary, .. material.Learn])) Console.WriteLine($"{line.Batch}:{line.Number} is nearly {like.Batch}:{like.Number}");
        Console.WriteLine($"{material.Learn.Length} lines to learn from, {material.Held.Length + material.Ordinary.Length} held out; {material.Conversations.Length} conversations to learn from, {material.HeldConversations.Length} held out.");
        return 0;
    case ["train"]:
        var model = ModelMaker.Make(material);
        await File.WriteAllBytesAsync(Path.Combine(root, "src", "Alongside.Listening", "Learned", "listening.model"), model);
        Console.WriteLine($"{model.Length} bytes learnt from {material.Learn.Length} lines and {material.Conversations.Length} conversations of the project's own (MIT), and {OpenCorpora.NamesOf(material.Corpora)}; build anew, and measure.");
        return 0;
    case ["try"]:
        // The figures alone, of what would be learnt now, kept in the file that MODEL names, or of that file where it is there: for whoever tries something.
        var kept = Environment.GetEnvironmentVariable("MODEL");
        var file = kept is not null && File.Exists(kept) ? await File.ReadAllBytesAsync(kept) : ModelMaker.Make(material);
        if (kept is not null) await File.WriteAllBytesAsync(kept, file);
        ModelFile models;
        try
        {
            models = ModelFile.Read(new MemoryStream(file));
        }
        catch (InvalidDataException problem)
        {
            Console.Error.WriteLine($"{kept}: {problem.Message} Say another file, or one that is not there yet.");
            return 2;
        }

        var listener = ModelMaker.ListenerWith(models);
        foreach (var language in languages) Console.WriteLine($"{language}  {Hearings.Of(material.Held.Where(l => string.Equals(l.Language, language, StringComparison.Ordinal)), listener)}");
        foreach (var language in languages) Console.WriteLine($"{language} in order  {Hearings.Of(material.Ordinary.Where(l => string.Equals(l.Language, language, StringComparison.Ordinal)), listener)}");
        if (material.Exam is { } exam) Console.WriteLine($"exam  {exam.Sit(listener)}");
        foreach (var language in languages) Console.WriteLine($"{language}  {EntryHearings.Of(material.HeldConversations.Where(c => string.Equals(c.Language, language, StringComparison.Ordinal)), listener).All}");
        return 0;
    case ["measure"]:
        var page = Path.Combine(root, "docs", "accuracy.md");
        await File.WriteAllTextAsync(page, AccuracyPage.Write(material));
        Console.WriteLine($"Written to {page}");
        return 0;
    case ["entries"]:
        foreach (var language in languages)
        {
            var hearings = EntryHearings.Of(material.Conversations.Where(c => string.Equals(c.Language, language, StringComparison.Ordinal)));
            foreach (var fault in hearings.Faults) Console.WriteLine(fault);
            Console.WriteLine(EntriesSection.Table(hearings));
        }

        return 0;
    default:
        Console.Error.WriteLine("Say what to do: train (writes the model that the engine holds), try (what it would come to), check (the lines, and whether any two are nearly the same), entries (what is missed and what is wrong on the order forms of the conversations that it learnt from) or measure (writes docs/accuracy.md).");
        return 2;
}
