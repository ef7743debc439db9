using System.Collections.Immutable;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.Web.Live;

namespace Alongside.Web.Features.Forms;

/// <summary>Writes that belong together, each made from the form as it is after the ones before.</summary>
internal sealed class WriteList(Form form, Author author, string id)
{
    private readonly ImmutableArray<Write>.Builder _writes = ImmutableArray.CreateBuilder<Write>();
    private readonly Form _before = form;
    private Form? _now;

    /// <summary>The form as it is after the writes so far.</summary>
    public Form Now => _now ?? _before;

    /// <summary>Who writes.</summary>
    public Author Author => author;

    /// <summary>The id of the main write.</summary>
    public string Id => id;

    /// <summary>The writes so far.</summary>
    public IReadOnlyList<Write> All => _writes.ToImmutable();

    /// <summary>Adds the main write.</summary>
    public bool Add(Func<Form, Act> act) => Put(id, act);

    /// <summary>Adds one that comes with it.</summary>
    /// <param name="suffix">What its id ends in.</param>
    /// <param name="act">The act, from the form as it then is.</param>
    public bool Add(string suffix, Func<Form, Act> act) => Put($"{id}-{suffix}", act);

    /// <summary>
    /// The act that is there already under this id, where that says the same: it was sent before. What only happens to
    /// have the same id is left as it is, and refused.
    /// </summary>
    public static Act AsBefore(Form form, Author author, string writeId, Act made) =>
        form.Find(writeId) is { } before && before.Author.Party == author.Party && string.Equals(before.Author.Device, author.Device, StringComparison.Ordinal) && SameMeaning.Of(before.Act, made)
            ? before.Act
            : made;

    private bool Put(string writeId, Func<Form, Act> act)
    {
        var made = AsBefore(_before, author, writeId, act(Now));
        _writes.Add(new Write(writeId, made));
        _now = Now.With(new Change(writeId, author, default, made));
        return true;
    }
}
