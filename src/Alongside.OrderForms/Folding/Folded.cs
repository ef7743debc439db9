using System.Collections.Immutable;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Devices;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Offers;

namespace Alongside.OrderForms.Folding;

/// <summary>What a form's changes come to.</summary>
internal sealed class Folded
{
    public required StartForm? Start { get; init; }

    public required int Edition { get; init; }

    public required string Title { get; init; }

    public required Ids Titles { get; init; }

    public required ImmutableArray<FormQuestion> Questions { get; init; }

    public required ImmutableDictionary<string, Line> Lines { get; init; }

    public required Offer? Offer { get; init; }

    public required ImmutableArray<Device> Devices { get; init; }

    public required Agreement Agreement { get; init; }

    /// <summary>What changes come to.</summary>
    /// <param name="all">All of them.</param>
    /// <param name="before">What all but the last came to, where that is known: the lines that the last is not about are as they were.</param>
    public static Folded From(IReadOnlyList<Change> all, Folded? before = null)
    {
        // What is not theirs to do has no effect, even were it kept.
        var changes = all.Where(c => Pens.May(c.Author.Party, c.Act)).ToList();
        var about = changes.Select(c => (Target: Target(c), Change: c)).Where(c => c.Target is not null).ToLookup(c => c.Target!, c => c.Change, StringComparer.Ordinal);
        var startedBy = changes.Where(c => c.Act is StartForm).MinBy(c => c.Id, StringComparer.Ordinal);
        var start = startedBy?.Act as StartForm;
        var titles = Register.Standing([.. changes.Where(c => c.Act is RenameForm)]);
        var title = (Register.Winner(titles)?.Act as RenameForm)?.Title ?? start?.Title ?? "";
        IEnumerable<string> touched = before is null ? about.Select(group => group.Key) : Target(all[^1]) is { } last ? [last] : [];
        var lines = (before?.Lines ?? ImmutableDictionary.Create<string, Line>(StringComparer.Ordinal))
            .SetItems(touched.Select(target => LineFold.Of([.. about[target]])).OfType<Line>().Select(l => KeyValuePair.Create(l.Id, l)));
        var questions = AllQuestions(start, lines, about);
        var offer = OfferFold.Of(changes.Where(c => c.Act is SetTerms), changes.Where(c => c.Act is AddItem).Select(c => (IReadOnlyList<Change>)[.. about[c.Id]]));
        var edition = changes.Count(c => c.Act.ChangesContent);
        var content = CanonicalContent.Of(start, edition, title, questions, offer);
        return new Folded
        {
            Start = start,
            Edition = edition,
            Title = title,
            Titles = Register.Over(titles),
            Questions = questions,
            Lines = lines,
            Offer = offer,
            Devices = DeviceFold.Of(changes),
            Agreement = AgreementFold.Of(content, edition, questions, changes),
        };
    }

    private static ImmutableArray<FormQuestion> AllQuestions(StartForm? start, ImmutableDictionary<string, Line> lines, ILookup<string, Change> about)
    {
        if (start is null) return [];
        var byQuestion = lines.Values.ToLookup(l => l.Question, StringComparer.Ordinal);
        return [.. start.Template.Questions.Select(question =>
        {
            var leavings = Register.Standing([.. about[question.Id].Where(c => c.Act is LeaveQuestion)]);
            var left = Register.Winner(leavings);
            return new FormQuestion
            {
                Question = question,
                Lines = [.. byQuestion[question.Id].OrderBy(l => l.Place, StringComparer.Ordinal).ThenBy(l => l.Id, StringComparer.Ordinal)],
                LeftOpenBy = left?.Act is LeaveQuestion { LeftOpen: true } ? left.Author.Party : null,
                Notes = LineFold.Notes(about[question.Id]),
                Leavings = Register.Over(leavings),
            };
        })];
    }

    // What a change is about: a line or an item by the id of the change that made it, or a question by its own.
    private static string? Target(Change change) => change.Act switch
    {
        AddLine or AddItem => change.Id,
        Reword a => a.Line,
        MoveLine a => a.Line,
        ConfirmLine a => a.Line,
        ShelveLine a => a.Line,
        ChangeItem a => a.Item,
        SetQuantity a => a.Item,
        ChooseItem a => a.Item,
        StrikeItem a => a.Item,
        LeaveQuestion a => a.Question,
        AddNote a => a.About,
        _ => null,
    };
}
