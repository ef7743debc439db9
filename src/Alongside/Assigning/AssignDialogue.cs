using System.Collections.Immutable;
using System.Globalization;
using Alongside.Readers;
using Alongside.Reviews.Words;

namespace Alongside.Assigning;

/// <summary>Shows a conversation without speakers paragraph by paragraph and asks who said it. Questions go to standard error.</summary>
internal sealed class AssignDialogue(TextReader answers, TextWriter to)
{
    private const string Keys = """
          Enter     the same as before
          1, 2, …   one of those named so far
          a name    somebody new (=x for a name that is also a key)
          a         from here on the last two take turns
          b         back to the paragraph before
          q         stop; this conversation is left out
        """;

    private readonly List<string> _people = [];

    /// <summary>A name for each paragraph; null when the user stopped.</summary>
    public ImmutableArray<string>? Ask(UnattributedTranscript transcript)
    {
        to.WriteLine(Printable.Line($"{transcript.Source} does not say who is speaking. Say it for each of its {transcript.Lines.Length} paragraphs:"));
        to.WriteLine(Keys);
        _people.Clear();
        var names = new List<string>(transcript.Lines.Length);
        while (names.Count < transcript.Lines.Length)
        {
            Show(transcript, names.Count);
            switch (answers.ReadLine()?.Trim())
            {
                case null or "q":
                    return null;
                case "b":
                    if (names.Count > 0) names.RemoveAt(names.Count - 1);
                    break;
                case "a":
                    if (!TakeTurns(names, transcript.Lines.Length)) to.WriteLine("    Name two people first, then they can take turns.");
                    break;
                case "":
                    if (names.Count > 0) names.Add(names[^1]);
                    break;
                case var answer:
                    if (Name(answer) is { } name) names.Add(name);
                    else to.WriteLine(Printable.Line($"There is nobody called {answer} yet: type a name, or one of the numbers."));
                    break;
            }
        }

        return [.. names];
    }

    private void Show(UnattributedTranscript transcript, int index)
    {
        var line = transcript.Lines[index];
        var at = line.StartSeconds is { } start && double.IsFinite(start) ? "  " + Clock.Offset(start) : "";
        to.WriteLine();
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{index + 1} of {transcript.Lines.Length}{at}"));
        to.WriteLine("    " + Printable.Line(line.Text));
        var people = string.Join("  ", _people.Select((name, i) => string.Create(CultureInfo.InvariantCulture, $"{i + 1} {name}")));
        to.Write(Printable.Line(_people.Count == 0 ? "Who says this? A name: " : $"Who? {people}") + (_people.Count == 0 ? "" : ": "));
        to.Flush();
    }

    private string? Name(string answer)
    {
        if (int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number >= 1 && number <= _people.Count ? _people[number - 1] : null;
        var name = Wording.Clean(answer.StartsWith('=') ? answer[1..] : answer);
        // A name has a letter or a digit: "?" is a call for help.
        if (!name.Any(char.IsLetterOrDigit)) return null;
        if (_people.Find(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } known) return known;
        _people.Add(name);
        return name;
    }

    private static bool TakeTurns(List<string> names, int count)
    {
        if (names.Count == 0) return false;
        var last = names[^1];
        if (names.FindLast(name => name != last) is not { } other) return false;
        while (names.Count < count) names.Add(names[^1] == last ? other : last);
        return true;
    }
}
