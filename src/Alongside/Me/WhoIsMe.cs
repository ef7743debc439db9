using System.Collections.Immutable;
using System.Globalization;
using Alongside.Readers;

namespace Alongside.Me;

/// <summary>Asks on the terminal which of the speakers is the user, and offers to remember it.</summary>
/// <param name="answers">What the user types.</param>
/// <param name="to">Where the questions go: standard error.</param>
/// <param name="remember">Keeps the names for the next time; says where, or what was in the way.</param>
internal sealed class WhoIsMe(TextReader answers, TextWriter to, Func<ImmutableArray<string>, string> remember)
{
    /// <summary>The names that are the user; empty when they did not say.</summary>
    public ImmutableArray<string> Ask(Transcript transcript)
    {
        to.WriteLine(Printable.Line($"{transcript.Source} does not say which of these is you:"));
        for (var i = 0; i < transcript.Speakers.Length; i++)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {i + 1}  {Printable.Line(transcript.Speakers[i].Name)}"));
        while (true)
        {
            to.Write("Your number (1,2 where two of them are your side), or Enter to leave this one out: ");
            to.Flush();
            var answer = answers.ReadLine();
            // Where the input ended nobody has pressed Enter.
            if (answer is null) to.WriteLine();
            if (string.IsNullOrWhiteSpace(answer)) return [];
            if (Names(answer, transcript) is not { Length: > 0 } names)
            {
                to.WriteLine(Printable.Line($"There is no {answer.Trim()} among them."));
                continue;
            }

            Remember(names);
            return names;
        }
    }

    private void Remember(ImmutableArray<string> names)
    {
        to.Write(Printable.Line($"Remember {string.Join(" and ", names)} for the next time? [y/N] ") + " ");
        to.Flush();
        if (answers.ReadLine()?.Trim() is "y" or "Y" or "yes") to.WriteLine(Printable.Line(remember(names)));
    }

    private static ImmutableArray<string> Names(string answer, Transcript transcript)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var piece in answer.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(piece, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= transcript.Speakers.Length)
                names.Add(transcript.Speakers[number - 1].Name);
            else if (Sides.Seat(transcript, [piece]).Conversation is not null) names.Add(piece);
            else return [];
        }

        return names.ToImmutable();
    }
}
