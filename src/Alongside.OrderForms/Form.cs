using System.Collections.Immutable;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Devices;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Folding;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Offers;

namespace Alongside.OrderForms;

/// <summary>
/// A form: the set of its changes, and what they come to. Immutable. The same changes make the same form, in whatever
/// order and however often they came; only <see cref="Changes"/> and the histories keep the order of arrival.
/// </summary>
public sealed class Form
{
    private readonly ImmutableDictionary<string, Change> _byId;
    private readonly Lazy<Folded> _folded;

    private Form(ImmutableList<Change> changes, ImmutableDictionary<string, Change> byId, Folded? before = null)
    {
        (Changes, _byId) = (changes, byId);
        _folded = new Lazy<Folded>(() => Folded.From(changes, before));
    }

    /// <summary>A form that nobody has begun.</summary>
    public static Form Empty { get; } = new([], ImmutableDictionary.Create<string, Change>(StringComparer.Ordinal));

    /// <summary>Every change, in the order of arrival. How many there are is the form's version in the store.</summary>
    public ImmutableList<Change> Changes { get; }

    /// <summary>The store's version: how many changes there are.</summary>
    public int Version => Changes.Count;

    /// <summary>
    /// The version of what the two accept: how many changes of its content there have been. It only ever grows; notes,
    /// names and acceptances do not count.
    /// </summary>
    public int Edition => _folded.Value.Edition;

    /// <summary>How it began; null in a form that nobody has begun.</summary>
    public StartForm? Start => _folded.Value.Start;

    /// <summary>What it is about.</summary>
    public string Title => _folded.Value.Title;

    /// <summary>What the next <see cref="RenameForm"/> takes the place of.</summary>
    public Ids Titles => _folded.Value.Titles;

    /// <summary>Its questions in their order.</summary>
    public ImmutableArray<FormQuestion> Questions => _folded.Value.Questions;

    /// <summary>The offer part; null where there is none.</summary>
    public Offer? Offer => _folded.Value.Offer;

    /// <summary>The devices of the customer's side, in the order in which they appeared.</summary>
    public ImmutableArray<Device> Devices => _folded.Value.Devices;

    /// <summary>Whether no device sits on the customer's side: the next that comes by the link takes the seat.</summary>
    public bool IsSeatFree => Devices.All(d => !d.LetIn);

    /// <summary>How far the two have come.</summary>
    public Agreement Agreement => _folded.Value.Agreement;

    internal int LinesAndItems => _folded.Value.Lines.Count + (Offer?.Items.Length ?? 0);

    /// <summary>A form from its changes.</summary>
    public static Form From(IEnumerable<Change> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var byId = ImmutableDictionary.CreateBuilder<string, Change>(StringComparer.Ordinal);
        var inOrder = ImmutableList.CreateBuilder<Change>();
        foreach (var change in changes)
        {
            if (byId.ContainsKey(change.Id)) continue;
            byId.Add(change.Id, change);
            inOrder.Add(change);
        }

        return new Form(inOrder.ToImmutable(), byId.ToImmutable());
    }

    /// <summary>The form with one more change. A change whose id is there already makes no difference.</summary>
    public Form With(Change change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return _byId.ContainsKey(change.Id)
            ? this
            : new Form(Changes.Add(change), _byId.Add(change.Id, change), _folded.IsValueCreated ? _folded.Value : null);
    }

    /// <summary>
    /// Whether it has this very change already: the same act by the same device under the same id, as when something is
    /// sent a second time because the answer to the first got lost.
    /// </summary>
    public bool Has(Change change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Find(change.Id) is { } kept && kept.Author.Party == change.Author.Party
            && string.Equals(kept.Author.Device, change.Author.Device, StringComparison.Ordinal) && kept.Act.Equals(change.Act);
    }

    /// <summary>The change of that id; null where there is none.</summary>
    public Change? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The line of that id; null where there is none.</summary>
    public Line? FindLine(string id) => _folded.Value.Lines.GetValueOrDefault(id);

    /// <summary>The question of that id; null where there is none.</summary>
    public FormQuestion? FindQuestion(string id) => Questions.FirstOrDefault(q => string.Equals(q.Question.Id, id, StringComparison.Ordinal));

    /// <summary>The item of that id; null where there is none.</summary>
    public Item? FindItem(string id) => Offer?.Items.FirstOrDefault(i => string.Equals(i.Id, id, StringComparison.Ordinal));

    /// <summary>The device of that id; null where there is none.</summary>
    public Device? FindDevice(string id) => Devices.FirstOrDefault(d => string.Equals(d.Id, id, StringComparison.Ordinal));
}
