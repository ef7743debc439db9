using System.Collections.Immutable;
using System.Text.Json;
using Alongside.Documents.Briefs;
using Alongside.Documents.Words;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Endings;

namespace Alongside.Documents.Exports;

/// <summary>What of a form goes into its export: the canonical content, and how far the two have come with it.</summary>
internal static class ExportOfForm
{
    public static Export Of(Form form, BriefOptions options)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(options);
        var agreement = form.Agreement;
        using var content = JsonDocument.Parse(agreement.Content);
        return new Export(
            Export.SchemaName,
            FormWords.For(options.Language).Language,
            form.Edition,
            agreement.Hash,
            content.Deserialize(ExportContext.Default.ExportedContent)!,
            agreement.Proposed is { } proposed ? new ExportedWord(Name(proposed.Author.Party), proposed.Author.Name, At(proposed)) : null,
            Acceptances(agreement, At),
            agreement.WouldTakeBack is { } party ? Name(party) : null,
            agreement.Replied is { Act: Answer answer } said && answer.Reply != Reply.Open
                ? new ExportedReply(Says(answer.Reply), answer.Reason, said.Author.Name, At(said))
                : null);

        // To the second: what a reader sees, and what any program can read again.
        DateTimeOffset At(Change change)
        {
            var local = TimeZoneInfo.ConvertTime(change.At, options.Zone);
            return local.AddTicks(-(local.Ticks % TimeSpan.TicksPerSecond));
        }
    }

    private static ImmutableArray<ExportedAcceptance> Acceptances(Agreement agreement, Func<Change, DateTimeOffset> at) =>
        [.. new[] { agreement.ByCustomer, agreement.BySeller }.OfType<Change>()
            .Select(c => new ExportedAcceptance(Name(c.Author.Party), c.Author.Name ?? "", c.Author.Device, at(c)))];

    private static string Name(Party party) => party == Party.Seller ? Parties.Seller : Parties.Customer;

    private static string Says(Reply reply) => reply == Reply.WouldChange ? ExportedReply.WouldChange : ExportedReply.NotForMe;
}
