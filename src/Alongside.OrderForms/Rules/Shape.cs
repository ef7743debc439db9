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

    public static Refusal? Check(Change change) => Author(change.Author) ?? Ids(change.Act) ?? Act(change.Act);

    private static Refusal? Author(Author author)
    {
        if (!IsId(author.Device) || !Enum.IsDefined(author.Party) || !Enum.IsDefined(author.Channel)) return new(RefusalCode.BadId, "device");
        return author.Name is null ? null : Text(author.Name, Limits.Name, "name");
    }

    // More could be written than read back, and a form has to be read back.
    private static Refusal? Ids(Act act)
    {
        IEnumerable<Ids?> all = [(act as IReplacing)?.Over, (act as ConfirmLine)?.Wordings, (act as ShelveLine)?.Wordings, (act as FreeTheSeat)?.Devices, (act as TakeBack)?.Acceptances];
        if (all.Any(ids => ids?.Count > Limits.Over)) return new(RefusalCode.TooLong, "over");
        return all.All(ids => ids?.All(IsId) != false) ? null : new(RefusalCode.BadId, "over");
    }

    private static Refusal? Act(Act act) => act switch
    {
        StartForm a => Name(a.Title, "title") ?? Name(a.Seller, "seller") ?? Name(a.Customer, "customer") ?? Template(a.Template) ?? (IsId(a.Form) && IsId(a.Language) ? null : new(RefusalCode.BadId, "form")),
        RenameForm a => Name(a.Title, "title"),
        AddLine a => Text(a.Text, Limits.Text, "text") ?? At(a.Place) ?? Heard(a.Evidence),
        Reword a => Text(a.Text, Limits.Text, "text") ?? Some(a.Over, "over"),
        MoveLine a => At(a.Place),
        ConfirmLine a => Some(a.Wordings, "wordings"),
        ShelveLine a => Some(a.Wordings, "wordings") ?? Known(a.Shelf, "shelf"),
        FreeTheSeat a => Some(a.Devices, "devices"),
        AddNote a => Text(a.Text, Limits.Text, "text"),
        SetTerms a => a.Currency is { Length: 3 } && a.Currency.All(char.IsAsciiLetterUpper) ? Number(a.TaxPercent ?? 1, 100, 3, zero: true, "tax") : new(RefusalCode.BadId, "currency"),
        AddItem a => Text(a.Text, Limits.Text, "text") ?? Number(a.Quantity, Limits.Amount, 3, zero: false, "quantity") ?? Number(a.Price, Limits.Amount, 2, zero: true, "price") ?? At(a.Place),
        ChangeItem a => Text(a.Text, Limits.Text, "text") ?? Number(a.Price, Limits.Amount, 2, zero: true, "price") ?? Some(a.Over, "over"),
        SetQuantity a => Number(a.Quantity, Limits.Amount, 3, zero: false, "quantity") ?? Some(a.Over, "over"),
        Introduce a => Name(a.Name, "name"),
        Propose a => Hash(a.Hash),
        Accept a => Hash(a.Hash),
        TakeBack a => Hash(a.Hash),
        Answer a => Known(a.Reply, "reply") ?? (a.Reason is null ? null : Text(a.Reason, Limits.Text, "reason")),
        _ => null,
    };

    private static Refusal? Name(string? text, string about) => Text(text, Limits.Name, about);

    private static Refusal? Text(string? text, int most, string about)
    {
        if (!TypedText.IsVisible(text)) return new(RefusalCode.Empty, about);
        if (text!.Length > most) return new(RefusalCode.TooLong, about);
        return TypedText.IsTidy(text) ? null : new(RefusalCode.BadText, about);
    }

    private static Refusal? Number(decimal number, decimal most, int decimals, bool zero, string about) =>
        number > most || number < 0 || (number == 0 && !zero) || decimal.Round(number, decimals) != number ? new(RefusalCode.BadNumber, about) : null;

    private static Refusal? Some(Ids ids, string about) => ids.Count > 0 ? null : new(RefusalCode.Unknown, about);

    // A file can hold a number where a name is meant.
    private static Refusal? Known<T>(T value, string about)
        where T : struct, Enum => Enum.IsDefined(value) ? null : new(RefusalCode.Unknown, about);

    private static Refusal? At(string? place) => Place.IsPlace(place) ? null : new(RefusalCode.BadId, "place");

    private static Refusal? Hash(string? hash) => ContentHash.IsHash(hash) ? null : new(RefusalCode.BadId, "hash");

    // What was said is quoted as it was said, so it need not be tidy; but it has to be writable.
    private static Refusal? Heard(Evidence? evidence)
    {
        if (evidence is null) return null;
        if (evidence.Conversation.Length > Limits.Text || evidence.Title.Length > Limits.Text || !Short(evidence.Words) || !Short(evidence.Confirms)) return new(RefusalCode.TooLong, "evidence");
        string?[] all = [evidence.Conversation, evidence.Title, evidence.Words.Text, evidence.Words.Speaker, evidence.Confirms?.Text, evidence.Confirms?.Speaker];
        return all.All(text => text is null || TypedText.IsWritable(text)) ? null : new(RefusalCode.BadText, "evidence");
    }

    private static bool Short(Said? said) => said is null || (said.Text.Length <= Limits.Said && said.Speaker.Length <= Limits.Text);

    private static Refusal? Template(Template template)
    {
        if (!IsId(template.Id)) return new(RefusalCode.BadId, "template");
        if (template.Questions.Count == 0) return new(RefusalCode.Empty, "questions");
        if (template.Questions.Count > Limits.Questions || template.Questions.Any(q => q.Choices.Count > Limits.Questions)) return new(RefusalCode.TooLong, "questions");
        if (template.Questions.Select(q => q.Id).Distinct(StringComparer.Ordinal).Count() != template.Questions.Count) return new(RefusalCode.IdTaken, "question");
        return Name(template.Title, "template") ?? template.Questions.Select(Question).FirstOrDefault(r => r is not null);
    }

    private static Refusal? Question(Question question)
    {
        if (!IsId(question.Id)) return new(RefusalCode.BadId, "question");
        if (question.Help.Length > Limits.Text || !TypedText.IsTidy(question.Help)) return new(RefusalCode.BadText, "help");
        return Known(question.Kind, "kind") ?? Name(question.Title, "title") ?? Text(question.Ask, Limits.Text, "ask") ?? question.Choices.Select(c => Name(c, "choice")).FirstOrDefault(r => r is not null);
    }
}
