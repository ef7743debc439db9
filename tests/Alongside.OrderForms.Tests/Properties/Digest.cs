using System.Globalization;
using System.Text;
using Alongside.OrderForms.Changes;

namespace Alongside.OrderForms.Tests.Properties;

/// <summary>All that a form says, apart from what keeps the order of arrival, as one text.</summary>
internal static class Digest
{
    public static string Of(Form form)
    {
        var all = new StringBuilder();
        var agreement = form.Agreement;
        all.AppendLine(agreement.Content).AppendLine(agreement.Hash).AppendLine(CultureInfo.InvariantCulture, $"{form.Edition} {form.Title} {form.Titles} {form.Version}");
        all.AppendLine(CultureInfo.InvariantCulture, $"{agreement.BySeller?.Id} {agreement.ByCustomer?.Id} {agreement.Acceptances} {agreement.WouldTakeBack} {agreement.Proposed?.Id} {agreement.Reply} {agreement.Replies} {agreement.IsReady}");
        foreach (var question in form.Questions)
        {
            all.AppendLine(CultureInfo.InvariantCulture, $"{question.Question.Id} {question.LeftOpenBy} {question.Leavings} {question.IsSettled} {question.AsksOn} {NoteIds(question.Notes)}");
            foreach (var line in question.Lines)
            {
                all.AppendLine(CultureInfo.InvariantCulture, $"- {line.Id} {line.Place} {line.Standing} {line.Settled} {line.Shelf} {line.ShelvedBy?.Id} {line.ConfirmedBy?.Id} {line.Moves} {line.Confirmations} {line.Shelvings} {NoteIds(line.Notes)} {IdsOf(line.History)}");
                foreach (var wording in line.Wordings) all.AppendLine(CultureInfo.InvariantCulture, $"  {wording.Ids} {wording.Text} {string.Join(' ', wording.Authors)}");
            }
        }

        foreach (var item in form.Offer?.Items ?? []) all.AppendLine(CultureInfo.InvariantCulture, $"{item with { History = [], Notes = [] }} {item.Amount} {IdsOf(item.History)}");
        all.AppendLine(CultureInfo.InvariantCulture, $"{form.Offer?.Net} {form.Offer?.Tax} {form.Offer?.Total} {form.Offer?.Terms}").AppendJoin('\n', form.Devices);
        return all.ToString();
    }

    private static string NoteIds(IEnumerable<Alongside.OrderForms.Lines.Note> notes) => string.Join(' ', notes.Select(n => n.Id).Order(StringComparer.Ordinal));

    private static string IdsOf(IEnumerable<Change> changes) => string.Join(' ', changes.Select(c => c.Id).Order(StringComparer.Ordinal));
}
