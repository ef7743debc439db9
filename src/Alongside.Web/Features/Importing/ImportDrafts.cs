using System.Collections.Immutable;

namespace Alongside.Web.Features.Importing;

/// <summary>
/// The conversations on their way in. They lie in memory, not on the disk: nothing that somebody said is kept before the owner has said what they
/// know of their consent. The oldest gives way where there are too many.
/// </summary>
internal sealed class ImportDrafts
{
    private const int Most = 8;

    private ImmutableList<ImportDraft> _drafts = [];

    /// <summary>The draft of that id; null where there is none any more.</summary>
    public ImportDraft? Find(string id) => Volatile.Read(ref _drafts).Find(d => string.Equals(d.Id, id, StringComparison.Ordinal));

    /// <summary>Holds a draft, in the place of an earlier state of it.</summary>
    public void Hold(ImportDraft draft) =>
        ImmutableInterlocked.Update(ref _drafts, drafts =>
        {
            var at = drafts.FindIndex(d => string.Equals(d.Id, draft.Id, StringComparison.Ordinal));
            if (at >= 0) return drafts.SetItem(at, draft);
            return (drafts.Count < Most ? drafts : drafts.RemoveAt(0)).Add(draft);
        });

    /// <summary>Lets go of a draft.</summary>
    public void Drop(string id) => ImmutableInterlocked.Update(ref _drafts, drafts => drafts.RemoveAll(d => string.Equals(d.Id, id, StringComparison.Ordinal)));
}
