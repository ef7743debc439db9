using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Rules;
using Alongside.OrderForms.Writing;

namespace Alongside.OrderForms.Tests.Properties;

/// <summary>
/// Four devices and one place where the form is kept. Each writes against what it has seen; what they write is sent late,
/// out of order and more than once; what is kept comes to them late, out of order and in part.
/// </summary>
internal sealed class Session
{
    private readonly Replica[] _replicas =
    [
        new(Writers.Seller), new(Writers.Kim), new(Writers.KimsLaptop), new(new Author(Party.Customer, "stranger", "Mallory")),
    ];

    private int _ids;
    private int _words;

    private Session(Writers begun) => Kept = begun.Form;

    /// <summary>The form as it is kept.</summary>
    public Form Kept { get; private set; }

    public List<(Change Change, Refusal Why)> Refused { get; } = [];

    /// <summary>Each change that was taken, with the form it was taken into.</summary>
    public List<(Form Before, Change Change)> Taken { get; } = [];

    public IEnumerable<Form> Replicas => _replicas.Select(r => r.Form);

    public static Session Of(Deed[] deeds)
    {
        var session = new Session(deeds.Length % 2 == 0 ? Writers.Together() : Writers.Together().WithLaptop());
        foreach (var replica in session._replicas) replica.Form = session.Kept;
        foreach (var deed in deeds) session.Do(deed);
        foreach (var replica in session._replicas)
        {
            while (replica.Outbox.Count > 0) session.Send(replica, 0, again: false);
        }

        foreach (var replica in session._replicas)
        {
            replica.Form = Form.From(replica.Form.Changes.Where(c => session.Kept.Find(c.Id) is not null).Concat(session.Kept.Changes));
        }

        return session;
    }

    private void Do(Deed deed)
    {
        var replica = _replicas[deed.Who];
        switch (deed.What)
        {
            case < 8 when replica.Outbox.Count > 0:
                Send(replica, deed.A % replica.Outbox.Count, again: deed.B % 4 == 0);
                break;
            case < 14:
                Receive(replica, deed);
                break;
            case >= 38:
                // Both look at the same page for once, and go on towards an ending: by chance alone that would come up too seldom.
                while (replica.Outbox.Count > 0) Send(replica, 0, again: false);
                replica.Form = Kept;
                if (Settle(Kept, replica.Author.Party, deed) is { } step) Write(replica, step, deed);
                while (replica.Outbox.Count > 0) Send(replica, 0, again: false);
                break;
            default:
                if (Write(replica, deed) is { } act) Write(replica, act, deed);
                break;
        }
    }

    private void Write(Replica replica, Act act, Deed deed)
    {
        // Now and then an id that is taken, the name of a question, or no name typed yet.
        var id = deed.C % 97 == 0 ? "need" : deed.C % 89 == 0 ? "c001" : $"d{_ids++:0000}";
        var author = deed.C % 11 == 0 ? replica.Author with { Name = null } : replica.Author;
        var change = new Change(id, author, Writers.Begin.AddMinutes(1000 + (deed.B % 50)), act);
        replica.Outbox.Add(change);
        replica.Form = replica.Form.With(change);
    }

    private void Send(Replica replica, int which, bool again)
    {
        var change = replica.Outbox[which];
        if (!again) replica.Outbox.RemoveAt(which);
        if (Kept.Has(change)) return;
        if (FormRules.Check(Kept, change) is { } why)
        {
            Refused.Add((change, why));
            return;
        }

        Taken.Add((Kept, change));
        Kept = Kept.With(change);
    }

    private void Receive(Replica replica, Deed deed)
    {
        var news = Kept.Changes.Where(c => replica.Form.Find(c.Id) is null).ToList();
        if (news.Count == 0) return;
        var from = deed.A % 3 == 0 ? deed.B % news.Count : 0;
        foreach (var change in news.Skip(from).Take(1 + (deed.C % 12)).Reverse()) replica.Form = replica.Form.With(change);
        // What was refused goes from the page once that is known; whoever typed it still has it there.
        var refused = Refused.Select(r => r.Change.Id).ToHashSet(StringComparer.Ordinal);
        if (replica.Form.Changes.Exists(c => refused.Contains(c.Id) && Kept.Find(c.Id) is null))
            replica.Form = Form.From(replica.Form.Changes.Where(c => !refused.Contains(c.Id) || Kept.Find(c.Id) is not null));
    }

    private Act? Write(Replica replica, Deed deed)
    {
        var form = replica.Form;
        var questions = form.Questions;
        if (questions.IsEmpty) return null;
        var question = questions[deed.A % 2 == 0 ? 0 : deed.B % questions.Length].Question.Id;
        var lines = questions.SelectMany(q => q.Lines).ToList();
        var line = lines.Count == 0 ? "nothing" : lines[deed.A % Math.Min(lines.Count, 4)].Id;
        var items = form.Offer?.Items ?? [];
        var item = items.Length == 0 ? "nothing" : items[deed.A % items.Length].Id;
        var hash = form.Agreement.Hash;
        return deed.What switch
        {
            14 => Pen.AddLine(form, question, $"alpha beta gamma delta {Word()}", deed.C % 5 == 0 ? Writers.Heard($"heard {deed.C}") : null),
            15 or 16 or 17 or 18 or 19 => Pen.Reword(form, line, Edit(form.FindLine(line)?.Text ?? "", deed)),
            20 => new Reword(line, $"hostile {Word()}", form.Changes.Count == 0 ? Ids.None : [form.Changes[deed.B % form.Changes.Count].Id, line]),
            21 or 22 => Pen.Confirm(form, line),
            23 => Pen.Withdraw(form, line),
            24 => Pen.Strike(form, line),
            25 => deed.B % 2 == 0 ? Pen.NotNow(form, line) : Pen.TakeUp(form, line),
            26 => deed.B % 3 == 0 ? Pen.MoveUp(form, line) : deed.B % 3 == 1 ? Pen.MoveDown(form, line) : Pen.MoveTo(form, line, question),
            27 => deed.B % 2 == 0 ? Pen.LeaveOpen(form, question) : Pen.AskAgain(form, question),
            28 => Pen.Note(deed.B % 2 == 0 ? line : question, $"note {Word()}"),
            29 => form.FindLine(line) is { IsInTwoMinds: true } two ? Pen.ChooseWording(form, line, two.Wordings[deed.B % two.Wordings.Length].Ids[0]) : Pen.Rename(form, $"Title {Word()}"),
            30 => Pen.AddItem(form, $"item {Word()}", (deed.B + 1) / 8m, deed.C / 100m, deed.C % 2 == 0),
            31 => deed.B % 2 == 0 ? Pen.ChangeItem(form, item, $"item {Word()}", deed.C / 100m, deed.C % 3 == 0) : Pen.SetQuantity(form, item, (deed.C + 1) / 4m),
            32 => deed.B % 3 == 0 ? Pen.ChooseItem(form, item, deed.C % 2 == 0) : deed.B % 3 == 1 ? Pen.StrikeItem(form, item, deed.C % 2 == 0) : Pen.SetTerms(form, "CHF", deed.C % 30),
            33 => deed.B % 3 == 0 ? Pen.Arrive(form) : deed.B % 3 == 1 ? Pen.Admit(form, deed.C % 2 == 0 ? "laptop" : "phone", deed.C % 3 != 0) : deed.C % 5 == 0 ? Pen.FreeTheSeat(form) : Pen.Admit(form, "laptop"),
            34 => deed.B % 3 == 0 ? Pen.Answer(form, (Reply)(deed.C % 3), deed.C % 2 == 0 ? $"because {Word()}" : null) : Pen.Answer(form, Reply.Open),
            35 or 36 => deed.B % 4 == 0 ? Pen.Propose(hash) : Pen.Accept(hash),
            37 => Pen.TakeBack(form, replica.Author.Party),
            _ => Pen.Introduce(form, replica.Author.Party, replica.Author.Device, replica.Author.Name ?? "Somebody"),
        };
    }

    private static Act? Settle(Form form, Party party, Deed deed)
    {
        if (form.Agreement.IsAgreed && deed.B % 3 > 0) return Pen.TakeBack(form, party);
        if (deed.B % 8 == 0) return Pen.TakeBack(form, party);
        if (form.Agreement.InTwoMinds is [var open, ..] && form.FindLine(open) is { } two) return Pen.ChooseWording(form, open, two.Wordings[0].Ids[0]);
        if (form.Questions[0].IsEmpty) return Pen.AddLine(form, form.Questions[0].Question.Id, "alpha beta gamma delta epsilon");
        if (party == Party.Customer && form.Questions[0].Lines.FirstOrDefault(l => l is { Counts: true, Settled: false }) is { } line) return Pen.Confirm(form, line.Id);
        return Pen.Accept(form.Agreement.Hash);
    }

    private string Word() => $"w{_words++}";

    private string Edit(string text, Deed deed)
    {
        var words = text.Split(' ').ToList();
        var at = deed.B % words.Count;
        switch (deed.C % 3)
        {
            case 0:
                words.Insert(at, Word());
                break;
            case 1:
                words[at] = Word();
                break;
            default:
                if (words.Count > 2) words.RemoveAt(at);
                break;
        }

        return string.Join(' ', words);
    }
}
