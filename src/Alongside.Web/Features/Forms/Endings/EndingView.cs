using System.Collections.Immutable;
using Alongside.Documents.Words;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Endings;
using Alongside.Web.Words;

namespace Alongside.Web.Features.Forms.Endings;

/// <summary>The ending as one of the two looks at it.</summary>
/// <param name="View">The form.</param>
public sealed record EndingView(FormView View)
{
    private readonly Lazy<AcceptedVersion?> _accepted = new(() => AcceptedVersion.Of(View.Form));

    public Form Form => View.Form;

    public Agreement Agreement => View.Form.Agreement;

    public Reader Reader => View.Reader;

    public FormWords Words => FormWords.For(Reader.Language);

    /// <summary>The last version that both accepted; null where there is none.</summary>
    public AcceptedVersion? Accepted => _accepted.Value;

    public Party Other => View.Party == Party.Seller ? Party.Customer : Party.Seller;

    public string OtherName => View.NameAsTyped(Other);

    public string Customer => View.NameAsTyped(Party.Customer);

    public string Seller => View.NameAsTyped(Party.Seller);

    public string Version => Words.VersionOf(Form.Edition);

    /// <summary>Whether the reader may write now.</summary>
    public bool Writes => View.MayWrite;

    /// <summary>The hash in eight groups of eight, as one compares it.</summary>
    public static IEnumerable<string> Groups(string hash) => hash.Chunk(8).Select(group => new string(group));

    public string Moment(DateTimeOffset at) => Words.Moment(at, View.Zone);

    public string Day(DateTimeOffset at) => Words.Day(at, View.Zone);

    /// <summary>The needed questions that are still open, and the lines with two wordings, with their addresses on the page; a question with such a line once.</summary>
    public ImmutableArray<(string Address, string Title, bool TwoWordings)> StillOpen =>
    [
        .. Agreement.Unsettled.Where(id => !Agreement.InTwoMinds.Any(line => string.Equals(Form.FindLine(line)?.Question, id, StringComparison.Ordinal))).Select(id => ("#q-" + id, Form.FindQuestion(id)?.Question.Title ?? id, false)),
        .. Agreement.InTwoMinds.Select(id => ("#l-" + id, Form.FindLine(id) is { } line ? Form.FindQuestion(line.Question)?.Question.Title ?? id : id, true)),
    ];

    /// <summary>The last time a party accepted a version that is no longer this one; null where there is none, where both had accepted that one, or where they have accepted this one.</summary>
    public EndingEvent? Outdated(Party party) => Agreement.By(party) is null
        ? EndingEvent.Of(Form).LastOrDefault(e => e.Change.Act is Accept && e.Change.Author.Party == party && e.Edition != Form.Edition && e.Edition != Accepted?.Form.Edition && !IsTakenBack(e.Change))
        : null;

    /// <summary>What was typed into a field of a post that was refused, where it was this one.</summary>
    public string Typed(string does, string field) => IsRefused(does) ? View.Refused!.Fields.Field(field) : "";

    /// <summary>Whether what was just refused was this act.</summary>
    public bool IsRefused(string does) => View.Refused is { } refused && string.Equals(refused.Fields.Field("do"), does, StringComparison.Ordinal);

    private bool IsTakenBack(Change acceptance) =>
        Form.Changes.Any(c => c.Act is TakeBack { Alone: true } back && c.Author.Party == acceptance.Author.Party && back.Acceptances.Has(acceptance.Id));
}
