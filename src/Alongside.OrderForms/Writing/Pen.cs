using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Folding;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Rules;

namespace Alongside.OrderForms.Writing;

/// <summary>
/// Makes the act that is meant, from the form as it stands: which wordings it takes the place of, and where a line goes.
/// It decides nothing: whether the form takes the act is for <see cref="FormRules"/> to say, and what refers to nothing is
/// refused there. Words are tidied (<see cref="TypedText"/>).
/// </summary>
/// <remarks>
/// <c>seen</c> are the wordings that its author had before them (<see cref="Line.WordingIds"/> of that moment), so that a
/// page that has been open for an hour is understood as what it was; null stands for the form as it is now.
/// </remarks>
public static class Pen
{
    /// <summary>Gives the form another title.</summary>
    public static Act Rename(Form form, string title) => new RenameForm(TypedText.Tidy(title), Given(form).Titles);

    /// <summary>Adds a line at the end of a question.</summary>
    /// <param name="form">The form.</param>
    /// <param name="question">The question.</param>
    /// <param name="text">The words.</param>
    /// <param name="evidence">What was said, for a line that was heard; the seller's program only.</param>
    public static Act AddLine(Form form, string question, string text, Evidence? evidence = null) =>
        new AddLine(question, TypedText.Tidy(text), Place.Between(LastPlace(form, question), null), evidence);

    /// <summary>
    /// Words a line anew. Of what was seen, only wordings of that line count; where none is left, it takes the place of
    /// what stands there now.
    /// </summary>
    public static Act Reword(Form form, string line, string text, Ids? seen = null)
    {
        var known = Wordings(form, line, seen);
        return new Reword(line, TypedText.Tidy(text), known.Count > 0 ? known : Wordings(form, line, null));
    }

    /// <summary>
    /// Chooses one of the wordings that stand side by side. The others give way; the chosen one stays whose it is, and
    /// becomes the chooser's too.
    /// </summary>
    /// <param name="form">The form.</param>
    /// <param name="line">The line.</param>
    /// <param name="wording">One of the ids of the chosen wording; where it no longer stands, its words are put back.</param>
    /// <param name="seen">All the wordings that were to choose from.</param>
    public static Act ChooseWording(Form form, string line, string wording, Ids? seen = null)
    {
        var stands = Given(form).FindLine(line)?.Wordings.FirstOrDefault(w => w.Ids.Has(wording));
        var text = stands?.Text ?? TextOf(form, line, wording) ?? "";
        var over = Wordings(form, line, seen);
        var others = Ids.Of(over.Where(id => !(stands?.Ids.Has(id) ?? string.Equals(id, wording, StringComparison.Ordinal))));
        return new Reword(line, text, others.Count > 0 ? others : over);
    }

    /// <summary>The customer stands behind a line as it is worded.</summary>
    public static Act Confirm(Form form, string line, Ids? seen = null) => Mark(form, line, confirmed: true, seen);

    /// <summary>The customer no longer stands behind a line as it is worded.</summary>
    public static Act Withdraw(Form form, string line, Ids? seen = null) => Mark(form, line, confirmed: false, seen);

    /// <summary>Strikes a line.</summary>
    public static Act Strike(Form form, string line, Ids? seen = null) => Shelve(form, line, Shelf.Struck, seen);

    /// <summary>Sets a line aside for now.</summary>
    public static Act NotNow(Form form, string line, Ids? seen = null) => Shelve(form, line, Shelf.NotNow, seen);

    /// <summary>Takes a line up again that was struck or set aside.</summary>
    public static Act TakeUp(Form form, string line, Ids? seen = null) => Shelve(form, line, Shelf.None, seen);

    /// <summary>Moves a line before the one above it that counts; null where there is none.</summary>
    public static Act? MoveUp(Form form, string line)
    {
        if (Given(form).FindLine(line) is not { } moved || form.FindQuestion(moved.Question) is not { } question) return null;
        var at = question.Lines.IndexOf(moved);
        var above = question.Lines.Take(at).LastOrDefault(l => l.Counts);
        if (above is null) return null;
        // Lines that came to the same place at once are passed together: there is no room between them.
        var next = question.Lines.Take(at).LastOrDefault(l => string.CompareOrdinal(l.Place, above.Place) < 0);
        return new MoveLine(line, moved.Question, Place.Between(next?.Place, above.Place), moved.Moves);
    }

    /// <summary>Moves a line behind the one below it that counts; null where there is none.</summary>
    public static Act? MoveDown(Form form, string line)
    {
        if (Given(form).FindLine(line) is not { } moved || form.FindQuestion(moved.Question) is not { } question) return null;
        var at = question.Lines.IndexOf(moved);
        var below = question.Lines.Skip(at + 1).FirstOrDefault(l => l.Counts);
        if (below is null) return null;
        var next = question.Lines.Skip(at + 1).FirstOrDefault(l => string.CompareOrdinal(l.Place, below.Place) > 0);
        return new MoveLine(line, moved.Question, Place.Between(below.Place, next?.Place), moved.Moves);
    }

    /// <summary>Moves a line to the end of a question.</summary>
    public static Act MoveTo(Form form, string line, string question) =>
        new MoveLine(line, question, Place.Between(LastPlace(form, question), null), Given(form).FindLine(line)?.Moves ?? Ids.None);

    /// <summary>Leaves a question open on purpose.</summary>
    public static Act LeaveOpen(Form form, string question) => new LeaveQuestion(question, LeftOpen: true, Leavings(form, question));

    /// <summary>Takes a question up again that was left open.</summary>
    public static Act AskAgain(Form form, string question) => new LeaveQuestion(question, LeftOpen: false, Leavings(form, question));

    /// <summary>Says something to the other about a line, an item or a question.</summary>
    public static Act Note(string about, string text) => new AddNote(about, TypedText.Tidy(text));

    /// <summary>Says in what money the prices are.</summary>
    public static Act SetTerms(Form form, string currency, decimal? taxPercent) => new SetTerms(currency, taxPercent, Given(form).Offer?.Terms ?? Ids.None);

    /// <summary>Adds something at the end of the offer.</summary>
    public static Act AddItem(Form form, string text, decimal quantity, decimal price, bool optional) =>
        new AddItem(TypedText.Tidy(text), quantity, price, optional, Place.Between(Given(form).Offer?.Items.LastOrDefault()?.Place, null));

    /// <summary>Describes and prices an item anew.</summary>
    public static Act ChangeItem(Form form, string item, string text, decimal price, bool optional) =>
        new ChangeItem(item, TypedText.Tidy(text), price, optional, Given(form).FindItem(item)?.Descriptions ?? Ids.None);

    /// <summary>Says how many of an item.</summary>
    public static Act SetQuantity(Form form, string item, decimal quantity) => new SetQuantity(item, quantity, Given(form).FindItem(item)?.Quantities ?? Ids.None);

    /// <summary>Takes an optional item in, or leaves it out.</summary>
    public static Act ChooseItem(Form form, string item, bool chosen) => new ChooseItem(item, chosen, Given(form).FindItem(item)?.Choices ?? Ids.None);

    /// <summary>Strikes an item, or takes it up again.</summary>
    public static Act StrikeItem(Form form, string item, bool struck = true) => new StrikeItem(item, struck, Given(form).FindItem(item)?.Strikings ?? Ids.None);

    /// <summary>A device opens the customer's side for the first time, or comes back to a seat that has been freed; where nobody sits in the seat, it takes it.</summary>
    public static Act Arrive(Form form) => new DeviceArrives(!Given(form).Devices.Any(d => d.LetIn));

    /// <summary>Says who is writing on a device.</summary>
    public static Act Introduce(Form form, Party party, string device, string name)
    {
        var names = Given(form).Changes.Where(c => c.Act is Introduce && c.Author.Party == party && string.Equals(c.Author.Device, device, StringComparison.Ordinal));
        return new Introduce(TypedText.Tidy(name), Register.Over(Register.Standing([.. names])));
    }

    /// <summary>The customer lets another device in, or no longer.</summary>
    public static Act Admit(Form form, string device, bool letIn = true) => new AdmitDevice(device, letIn, Given(form).FindDevice(device)?.Decisions ?? Ids.None);

    /// <summary>Frees the customer's seat: none of the devices that sit in it now writes any more.</summary>
    public static Act FreeTheSeat(Form form) => new FreeTheSeat(Ids.Of(Given(form).Devices.Where(d => d.LetIn).Select(d => d.Id)));

    /// <summary>Says "this is it" of the content that was seen.</summary>
    /// <param name="hash">The hash that stood on the page.</param>
    public static Act Propose(string hash) => new Propose(hash);

    /// <summary>Accepts the content that was seen.</summary>
    /// <param name="hash">The hash that stood on the page: never simply the one that the form has now.</param>
    public static Act Accept(string hash) => new Accept(hash);

    /// <summary>Takes a party's acceptance back: at once where the other has not accepted yet, else once both say so.</summary>
    public static Act TakeBack(Form form, Party party)
    {
        var agreement = Given(form).Agreement;
        var other = agreement.By(party == Party.Seller ? Party.Customer : Party.Seller);
        return new TakeBack(agreement.Hash, agreement.Acceptances, other is null);
    }

    /// <summary>What the customer says to the whole.</summary>
    public static Act Answer(Form form, Reply reply, string? reason = null) =>
        new Answer(reply, TypedText.Tidy(reason) is { Length: > 0 } words ? words : null, Given(form).Agreement.Replies);

    private static ConfirmLine Mark(Form form, string line, bool confirmed, Ids? seen) =>
        new(line, confirmed, Wordings(form, line, seen), form.FindLine(line)?.Confirmations ?? Ids.None);

    private static ShelveLine Shelve(Form form, string line, Shelf shelf, Ids? seen) =>
        new(line, shelf, Wordings(form, line, seen), form.FindLine(line)?.Shelvings ?? Ids.None);

    private static Ids Leavings(Form form, string question) => Given(form).FindQuestion(question)?.Leavings ?? Ids.None;

    private static string? LastPlace(Form form, string question) => Given(form).FindQuestion(question)?.Lines.LastOrDefault()?.Place;

    private static Ids Wordings(Form form, string line, Ids? seen) => seen is null
        ? Given(form).FindLine(line)?.WordingIds ?? Ids.None
        : Ids.Of(seen.Where(id => TextOf(form, line, id) is not null));

    private static string? TextOf(Form form, string line, string wording) => Given(form).Find(wording) switch
    {
        { Act: AddLine added } change when string.Equals(change.Id, line, StringComparison.Ordinal) => added.Text,
        { Act: Reword reword } when string.Equals(reword.Line, line, StringComparison.Ordinal) => reword.Text,
        _ => null,
    };

    private static Form Given(Form form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form;
    }
}
