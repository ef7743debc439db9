using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;

namespace Alongside.OrderForms.Folding;

/// <summary>
/// Wordings that only repeat the words whose place they take, as when somebody saves a line without changing it. They make
/// nobody the author of words that were another's, and undo no confirmation.
/// </summary>
internal sealed class Repeats(IEnumerable<Change> wordings)
{
    private readonly Dictionary<string, Change> _byId = wordings.ToDictionary(c => c.Id, StringComparer.Ordinal);

    /// <summary>The words of a wording.</summary>
    public static string TextOf(Change wording) => wording.Act switch
    {
        AddLine line => line.Text,
        Reword reword => reword.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(wording), wording.Act, "Not a wording."),
    };

    /// <summary>Who first wrote these words: the wording itself, or those it repeats.</summary>
    public IReadOnlyList<Change> FirstOf(Change wording)
    {
        var first = Walk(wording, stopAt: Ids.None).Where(w => !IsRepeat(w)).ToList();
        return first.Count > 0 ? first : [wording];
    }

    /// <summary>Whether somebody who had these wordings before them had the words of this one before them.</summary>
    public bool IsAmong(Change wording, Ids seen)
    {
        var ends = Walk(wording, seen).Where(w => seen.Has(w.Id) || !IsRepeat(w)).ToList();
        return ends.Count > 0 && ends.TrueForAll(w => seen.Has(w.Id));
    }

    private bool IsRepeat(Change wording) => wording.Act is Reword { Over: { Count: > 0 } over } reword
        && over.All(id => _byId.TryGetValue(id, out var earlier) && earlier != wording && string.Equals(TextOf(earlier), reword.Text, StringComparison.Ordinal));

    private IEnumerable<Change> Walk(Change wording, Ids stopAt)
    {
        var seen = new HashSet<string>([wording.Id], StringComparer.Ordinal);
        var open = new Stack<Change>([wording]);
        while (open.TryPop(out var next))
        {
            yield return next;
            if (stopAt.Has(next.Id) || !IsRepeat(next)) continue;
            foreach (var id in ((Reword)next.Act).Over)
            {
                if (seen.Add(id)) open.Push(_byId[id]);
            }
        }
    }
}
