using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Templates;

namespace Alongside.OrderForms.Rules;

/// <summary>What can be said of a change without looking at the form: whether its words, numbers and ids are such.</summary>
internal static class Shape
{
    public static bool IsId(string? id) => id is { Length: > 0 and <= Limits.Id } && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    public static Refusal? Check(Change change) => Author(change.Author) ?? Act(change.Act);

    private static Refusal? Author(Author author)
    {
        if (!IsId(author.Device)) return new(RefusalCode.BadId, "device");
        return author.Name is null ? null : Text(author.Name, Limits.Name, "name");
    }

    private static Refusal? Act(Act act) => act switch
    {
        StartForm a => Name(a.Title, "title") ?? Name(a.Seller, "seller") ?? Name(a.Customer, "customer") ?? Template(a.Template) ?? (IsId(a.Form) && IsId(a.Language) ? null : new(RefusalCode.BadId, "form")),
        RenameForm a => Name(a.Title, "title"),
        AddLine a => Text(a.Text, Limits.Text, "text") ?? At(a.Place) ?? Heard(a.Evidence),
        Reword a => Text(a.Text, Limits.Text, "text") ?? (a.Over.Count == 0 ? new(RefusalCode.Unknown, "over") : null),
        MoveLine a => At(a.Place),
        AddNote a => Text(a.Text, Limits.Text, "text"),
        SetTerms a => a.Currency is { Length: 3 } && a.Currency.All(char.IsAsciiLetterUpper) ? Number(a.TaxPercent ?? 1, 100, 3, zero: true, "tax") : new(RefusalCode.BadId, "currency"),
        AddItem a => Text(a.Text, Limits.Text, "text") ?? Number(a.Quantity, Limits.Amount, 3, zero: false, "quantity") ?? Number(a.Price, Limits.Amount, 2, zero: true, "price") ?? At(a.Place),
        ChangeItem a => Text(a.Text, Limits.Text, "text") ?? Number(a.Price, Limits.Amount, 2, zero: true, "price"),
        SetQuantity a => Number(a.Quantity, Limits.Amount, 3, zero: false, "quantity"),
        Introduce a => Name(a.Name, "name"),
        Propose a => Hash(a.Hash),
        Accept a => Hash(a.Hash),
        TakeBack a => Hash(a.Hash),
        Answer { Reason: { } reason } => Text(reason, Limits.Text, "reason"),
        _ => null,
    };

    private static Refusal? Name(string? text, string about) => Text(text, Limits.Name, about);

    private static Refusal? Text(string? text, int most, string about)
    {
        if (string.IsNullOrWhiteSpace(text)) return new(RefusalCode.Empty, about);
        if (text.Length > most) return new(RefusalCode.TooLong, about);
        return TypedText.IsTidy(text) ? null : new(RefusalCode.BadText, about);
    }

    private static Refusal? Number(decimal number, decimal most, int decimals, bool zero, string about) =>
        number > most || number < 0 || (number == 0 && !zero) || decimal.Round(number, decimals) != number ? new(RefusalCode.BadNumber, about) : null;

    private static Refusal? At(string? place) => Place.IsPlace(place) ? null : new(RefusalCode.BadId, "place");

    private static Refusal? Hash(string? hash) => ContentHash.IsHash(hash) ? null : new(RefusalCode.BadId, "hash");

    // What was said is quoted as it was said, so it need not be tidy; but it has to be writable.
    private static Refusal? Heard(Evidence? evidence) =>
        evidence is null || (Writable(evidence.Words) && (evidence.Confirms is null || Writable(evidence.Confirms))) ? null : new(RefusalCode.BadText, "evidence");

    private static bool Writable(Said said) => !said.Text.EnumerateRunes().Contains(System.Text.Rune.ReplacementChar);

    private static Refusal? Template(Template template)
    {
        if (!IsId(template.Id)) return new(RefusalCode.BadId, "template");
        if (template.Questions.Count is 0 or > 100) return new(RefusalCode.Empty, "questions");
        if (template.Questions.Select(q => q.Id).Distinct(StringComparer.Ordinal).Count() != template.Questions.Count) return new(RefusalCode.IdTaken, "question");
        return template.Questions.Select(Question).FirstOrDefault(r => r is not null);
    }

    private static Refusal? Question(Question question)
    {
        if (!IsId(question.Id)) return new(RefusalCode.BadId, "question");
        if (question.Help.Length > Limits.Text || !TypedText.IsTidy(question.Help)) return new(RefusalCode.BadText, "help");
        return Name(question.Title, "title") ?? Text(question.Ask, Limits.Text, "ask") ?? question.Choices.Select(c => Name(c, "choice")).FirstOrDefault(r => r is not null);
    }
}
