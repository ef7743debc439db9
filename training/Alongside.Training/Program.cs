using Alongside.Listening;
using Alongside.Listening.Learned;
using Alongside.Listening.Phrases;
using Alongside.Listening.Rules;
using Alongside.Training;
using Alongside.Training.Conversations;
using Alongside.Training.Learning;
using Alongside.Training.Lines;
using Alongside.Training.Measuring;

// dotnet run -c Release --project training/Alongside.Training -- train | try | measure | check | entries
var root = Root.Find();
var lines = LineFile.ReadFolder(Path.Combine(root, "data", "lines", "train"));
var held = LineFile.ReadFolder(Path.Combine(root, "data", "lines", "held-out"));
var conversations = ConversationFile.ReadFolder(Path.Combine(root, "data", "conversations", "dev"));
var exam = Exam.Read(Path.Combine(root, "..", "shared", "data", "exam", "annomi-exam.tsv"));
var heldConversations = ConversationFile.ReadFolder(Path.Combine(root, "data", "conversations", "held-out"));
string[] problems = [.. lines.Problems, .. held.Problems, .. conversations.Problems, .. heldConversations.Problems];
foreach (var problem in problems) Console.Error.WriteLine(problem);
if (problems.Length > 0) return 2;
switch (args)
{
    case ["check"]:
        foreach (var (line, like) in NearDuplicates.Of([.. held.Lines, .. lines.Lines])) Console.WriteLine($"{line.Batch}:{line.Number} is nearly {like.Batch}:{like.Number}");
        Console.WriteLine($"{lines.Lines.Length} lines to learn from, {held.Lines.Length} held out.");
        return 0;
    case ["train"]:
        var model = ModelMaker.Make(lines.Lines);
        await File.WriteAllBytesAsync(Path.Combine(root, "src", "Alongside.Listening", "Learned", "listening.model"), model);
        Console.WriteLine($"{model.Length} bytes learnt from {lines.Lines.Length} lines; build anew, and measure.");
        return 0;
    case ["try"]:
        // The figures alone, of what would be learnt now, or of a file that was learnt before: for whoever tries something.
        var file = Environment.GetEnvironmentVariable("MODEL") is { } kept && File.Exists(kept) ? await File.ReadAllBytesAsync(kept) : ModelMaker.Make(lines.Lines);
        var listener = new Listener(((string[])["en", "de"]).Select(l => (BuiltInRules.Load(l), PhraseBook.BuiltIn(l)!)), ModelFile.Read(file));
        foreach (var language in held.Lines.Select(l => l.Language).Distinct()) Console.WriteLine($"{language}  {Hearings.Of(held.Lines.Where(l => string.Equals(l.Language, language, StringComparison.Ordinal)), listener)}");
        if (exam is not null) Console.WriteLine($"exam  {exam.Sit(listener)}");
        return 0;
    case ["measure"]:
        var page = Path.Combine(root, "docs", "accuracy.md");
        await File.WriteAllTextAsync(page, AccuracyPage.Write(lines.Lines, held.Lines, exam, heldConversations.Conversations, conversations.Conversations));
        Console.WriteLine($"Written to {page}");
        return 0;
    case ["entries"]:
        foreach (var language in new[] { "en", "de" })
        {
            var hearings = EntryHearings.Of(conversations.Conversations.Where(c => string.Equals(c.Language, language, StringComparison.Ordinal)));
            foreach (var fault in hearings.Faults) Console.WriteLine(fault);
            Console.WriteLine(EntriesSection.Table(hearings));
        }

        return 0;
    default:
        Console.Error.WriteLine("Say what to do: train (writes the model that the engine holds), try (what it would come to), check (the lines, and whether any two are nearly the same), entries (what is missed and what is wrong on the order forms of the conversations to look at) or measure (writes docs/accuracy.md).");
        return 2;
}
