using Alongside.Listening.Learned;
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
var ordinary = LineFile.ReadFolder(Path.Combine(root, "data", "lines", "ordinary"));
var exam = Exam.Read(Path.Combine(root, "..", "shared", "data", "exam", "annomi-exam.tsv"));
var heldConversations = ConversationFile.ReadFolder(Path.Combine(root, "data", "conversations", "held-out"));
string[] problems = [.. lines.Problems, .. held.Problems, .. ordinary.Problems, .. conversations.Problems, .. heldConversations.Problems];
foreach (var problem in problems) Console.Error.WriteLine(problem);
if (problems.Length > 0) return 2;
switch (args)
{
    case ["check"]:
        foreach (var (line, like) in NearDuplicates.Of([.. held.Lines, .. ordinary.Lines, .. lines.Lines])) Console.WriteLine($"{line.Batch}:{line.Number} is nearly {like.Batch}:{like.Number}");
        Console.WriteLine($"{lines.Lines.Length} lines to learn from, {held.Lines.Length + ordinary.Lines.Length} held out; {conversations.Conversations.Length} conversations to learn from, {heldConversations.Conversations.Length} held out.");
        return 0;
    case ["train"]:
        var model = ModelMaker.Make(lines.Lines, conversations.Conversations);
        await File.WriteAllBytesAsync(Path.Combine(root, "src", "Alongside.Listening", "Learned", "listening.model"), model);
        Console.WriteLine($"{model.Length} bytes learnt from {lines.Lines.Length} lines and {conversations.Conversations.Length} conversations; build anew, and measure.");
        return 0;
    case ["try"]:
        // The figures alone, of what would be learnt now, kept in the file that MODEL names, or of that file where it is there: for whoever tries something.
        var kept = Environment.GetEnvironmentVariable("MODEL");
        var file = kept is not null && File.Exists(kept) ? await File.ReadAllBytesAsync(kept) : ModelMaker.Make(lines.Lines, conversations.Conversations);
        if (kept is not null) await File.WriteAllBytesAsync(kept, file);
        var listener = ModelMaker.ListenerWith(ModelFile.Read(file));
        foreach (var language in held.Lines.Select(l => l.Language).Distinct()) Console.WriteLine($"{language}  {Hearings.Of(held.Lines.Where(l => string.Equals(l.Language, language, StringComparison.Ordinal)), listener)}");
        foreach (var language in ordinary.Lines.Select(l => l.Language).Distinct()) Console.WriteLine($"{language} in order  {Hearings.Of(ordinary.Lines.Where(l => string.Equals(l.Language, language, StringComparison.Ordinal)), listener)}");
        if (exam is not null) Console.WriteLine($"exam  {exam.Sit(listener)}");
        foreach (var language in heldConversations.Conversations.Select(c => c.Language).Distinct()) Console.WriteLine($"{language}  {EntryHearings.Of(heldConversations.Conversations.Where(c => string.Equals(c.Language, language, StringComparison.Ordinal)), listener).All}");
        return 0;
    case ["measure"]:
        var page = Path.Combine(root, "docs", "accuracy.md");
        await File.WriteAllTextAsync(page, AccuracyPage.Write(lines.Lines, held.Lines, ordinary.Lines, exam, heldConversations.Conversations, conversations.Conversations));
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
        Console.Error.WriteLine("Say what to do: train (writes the model that the engine holds), try (what it would come to), check (the lines, and whether any two are nearly the same), entries (what is missed and what is wrong on the order forms of the conversations that it learnt from) or measure (writes docs/accuracy.md).");
        return 2;
}
