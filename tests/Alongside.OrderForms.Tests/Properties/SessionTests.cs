using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Merging;
using CsCheck;
using Xunit;

namespace Alongside.OrderForms.Tests.Properties;

/// <summary>
/// What holds whoever writes what, and whenever it arrives. A failure prints the seed that repeats it
/// (<c>CsCheck_Seed=…</c>); longer runs: <c>CsCheck_Time=600</c>.
/// </summary>
public sealed class SessionTests
{
    private const int Iterations = 100;

    [Fact]
    public void Any_order_and_repetition_comes_to_the_same_form() =>
        Gen.Select(Deed.Many, Gen.Int).Sample(
            (deeds, seed) =>
            {
                var session = Session.Of(deeds);
                var expected = Digest.Of(session.Kept);
                foreach (var replica in session.Replicas) Assert.Equal(expected, Digest.Of(replica));
                var random = new Random(seed);
                Change[] shuffled = [.. session.Kept.Changes, .. session.Kept.Changes.Where(_ => random.Next(3) == 0)];
                random.Shuffle(shuffled);
                Assert.Equal(expected, Digest.Of(Form.From(shuffled)));
                Assert.Equal(expected, Digest.Of(session.Kept.Changes.Reverse().Aggregate(Form.Empty, (form, change) => form.With(change))));
            },
            iter: Iterations);

    [Fact]
    public void Every_word_that_was_taken_in_is_in_the_form() =>
        Deed.Many.Sample(
            deeds =>
            {
                var form = Session.Of(deeds).Kept;
                foreach (var line in form.Questions.SelectMany(q => q.Lines))
                {
                    var written = form.Changes.Where(c => c.Id == line.Id || c.Act is Reword r && r.Line == line.Id).ToList();
                    Assert.Equal(written.Select(TextOf), line.Steps.Where(s => s.After is not null).Select(s => s.After));
                    var standing = written.Where(c => line.WordingIds.Has(c.Id)).ToList();
                    if (line.IsInTwoMinds || standing.Count == 1)
                    {
                        Assert.All(standing, c => Assert.Contains(TextOf(c), line.Wordings.Select(w => w.Text)));
                        continue;
                    }

                    // Joined: what is new in any of them is there.
                    var old = written.Except(standing).SelectMany(c => Pieces.Of(TextOf(c)!)).ToHashSet();
                    Assert.All(standing.SelectMany(c => Pieces.Of(TextOf(c)!)).Where(p => !old.Contains(p)), p => Assert.Contains(p, line.Text, StringComparison.Ordinal));
                }

                var lines = form.Questions.SelectMany(q => q.Lines).Select(l => l.Id);
                Assert.Equal(form.Changes.Where(c => c.Act is AddLine).Select(c => c.Id).Order(), lines.Order());
                var notes = form.Questions.SelectMany(q => q.Notes).Concat(form.Questions.SelectMany(q => q.Lines).SelectMany(l => l.Notes)).Concat((form.Offer?.Items ?? []).SelectMany(i => i.Notes));
                Assert.Equal(form.Changes.Where(c => c.Act is AddNote).Select(c => c.Id).Order(), notes.Select(n => n.Id).Order());
            },
            iter: Iterations);

    [Fact]
    public void Nothing_is_settled_that_the_customer_has_not_written_or_confirmed_in_exactly_these_words() =>
        Deed.Many.Sample(
            deeds =>
            {
                var form = Session.Of(deeds).Kept;
                foreach (var line in form.Questions.SelectMany(q => q.Lines))
                {
                    Assert.Equal(((AddLine)form.Find(line.Id)!.Act).Evidence, line.Evidence);
                    Assert.All(line.Wordings.Where(w => w.Authors is [{ Party: Party.Customer }]), w => Assert.Contains(line.History, c => c.Author.Party == Party.Customer && TextOf(c) == w.Text));
                    if (!line.Settled)
                    {
                        Assert.NotEqual(Alongside.OrderForms.Lines.Standing.Confirmed, line.Standing);
                        continue;
                    }

                    var customers = line.History.Where(c => c.Author is { Party: Party.Customer, Name: not null, Device: "phone" or "laptop" });
                    Assert.Contains(customers, c => TextOf(c) == line.Text || (c.Act is ConfirmLine { Confirmed: true } confirm && Read(form, line.Id, confirm.Wordings) == line.Text));
                }
            },
            iter: Iterations);

    [Fact]
    public void Nobody_does_what_is_not_theirs() =>
        Deed.Many.Sample(
            deeds =>
            {
                var session = Session.Of(deeds);
                foreach (var (before, change) in session.Taken)
                {
                    Assert.True(Pens.May(change.Author.Party, change.Act));
                    if (change.Author.Party == Party.Seller) Assert.False(before.Agreement.IsDeclined && change.Act.ChangesContent);
                    if (change is { Author.Party: Party.Customer, Act: not (DeviceArrives or Introduce) }) Assert.True(before.FindDevice(change.Author.Device)!.LetIn);
                    if (change.Act is ConfirmLine or Accept) Assert.NotNull(change.Author.Name);
                    Assert.False(change.Act is StartForm);
                }

                Assert.All(session.Taken.Where(t => t.Change.Author.Device == "stranger"), t => Assert.True(t.Change.Act is DeviceArrives or Introduce || WasLetIn(session, "stranger")));
            },
            iter: Iterations);

    [Fact]
    public void Both_have_only_ever_accepted_one_same_content() =>
        Deed.Many.Sample(
            deeds =>
            {
                foreach (var (before, change) in Session.Of(deeds).Taken)
                {
                    var agreement = before.With(change).Agreement;
                    foreach (var acceptance in new[] { agreement.BySeller, agreement.ByCustomer }.OfType<Change>()) Assert.Equal(agreement.Hash, ((Accept)acceptance.Act).Hash);
                    if (agreement.IsAgreed) Assert.True(agreement.IsReady);
                    if (change.Act.ChangesContent) Assert.Equal(Ids.None, agreement.Acceptances);
                    // What both have accepted, one alone does not take back.
                    if (before.Agreement.IsAgreed && change.Act is TakeBack && before.Agreement.WouldTakeBack is null) Assert.True(agreement.IsAgreed);
                }
            },
            iter: Iterations);

    [Fact]
    public void These_sessions_come_to_all_that_can_happen()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var random = new Random(20260302);
        for (var i = 0; i < 300; i++)
        {
            Deed[] deeds = [.. Enumerable.Range(0, 10 + (i % 60)).Select(_ => new Deed(random.Next(4), random.Next(48), random.Next(1001), random.Next(1001), random.Next(1001)))];
            foreach (var (before, change) in Session.Of(deeds).Taken)
            {
                var form = before.With(change);
                Count("agreed", form.Agreement.IsAgreed);
                Count("taken back", before.Agreement.IsAgreed && change.Act is TakeBack && !form.Agreement.IsAgreed);
                Count("taken back alone", change.Act is TakeBack { Alone: true });
                Count("declined", form.Agreement.IsDeclined);
                Count("two minds", form.Questions.Any(q => q.Lines.Any(l => l.IsInTwoMinds)));
                Count("joined", form.Questions.Any(q => q.Lines.Any(l => !l.IsInTwoMinds && l.WordingIds.Count > 1)));
                Count("two devices", form.Devices.Count(d => d.LetIn) > 1);
                Count("seat freed", change.Act is FreeTheSeat);
            }
        }

        Assert.Equal(["agreed", "declined", "joined", "seat freed", "taken back", "taken back alone", "two devices", "two minds"], seen.Order(StringComparer.Ordinal));

        void Count(string what, bool happened)
        {
            if (happened) seen.Add(what);
        }
    }

    private static bool WasLetIn(Session session, string device) => session.Taken.Exists(t => t.Before.FindDevice(device) is { LetIn: true });

    private static string? TextOf(Change change) => change.Act switch { AddLine a => a.Text, Reword r => r.Text, _ => null };

    // What somebody reads who has these wordings before them.
    private static string Read(Form form, string line, Ids wordings)
    {
        var known = new HashSet<string>(wordings, StringComparer.Ordinal) { line };
        var open = new Stack<string>(known);
        while (open.TryPop(out var id))
        {
            if (form.Find(id)!.Act is Reword r) foreach (var over in r.Over.Where(known.Add)) open.Push(over);
        }

        return Form.From(form.Changes.Where(c => c.Act is StartForm || known.Contains(c.Id))).FindLine(line)!.Text;
    }
}
