using System.Collections.Immutable;
using Alongside.Documents.Answers;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Rules;
using Alongside.OrderForms.Writing;
using Alongside.Storage;
using Alongside.Web.Features.Forms;
using Alongside.Web.Live;
using Alongside.Web.Visitors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Alongside.Web.Features.Sending.Coming;

/// <summary>An answer that may be let in, as what is to be written.</summary>
public sealed class ComingAnswer
{
    private readonly Form _form;
    private readonly string _device;

    /// <param name="form">The form as it stands now.</param>
    /// <param name="file">The file that the answer's key belongs to.</param>
    /// <param name="answer">The answer.</param>
    public ComingAnswer(Form form, StoredLink file, AnswerFile answer)
    {
        (_form, _device, Answer) = (form, SentVersion.DeviceOf(form, file.Id), answer);
        Seen = SentVersion.Of(form, SentKey.Version(answer.Key) ?? form.Version, _device, answer.Name);
        Changes = Understood();
        Writes = [.. Coming(), .. Changes.SelectMany(c => c.Writes)];
    }

    /// <summary>The answer.</summary>
    public AnswerFile Answer { get; }

    /// <summary>The form as the customer had it before them.</summary>
    public Form Seen { get; }

    /// <summary>What the customer did, in their order.</summary>
    public ImmutableArray<ComingChange> Changes { get; }

    /// <summary>All that is to be written: who comes, and what of the changes is not in the form yet.</summary>
    public ImmutableArray<Write> Writes { get; }

    /// <summary>As whom it is written, in the form as it then stands.</summary>
    public Author Author(Form form) => new(Party.Customer, _device, form.FindDevice(_device)?.Name ?? Name, Channel.File);

    private string? Name => Answer.Name ?? _form.FindDevice(_device)?.Name;

    // Each is made from the form as it was sent, with what was done in the file before it.
    private ImmutableArray<ComingChange> Understood()
    {
        var now = Seen;
        var changes = ImmutableArray.CreateBuilder<ComingChange>(Answer.Changes.Length);
        foreach (var change in Answer.Changes)
        {
            var author = new Author(Party.Customer, _device, Name, Channel.File);
            var made = FormFields.Read(now, author, Posted(change));
            foreach (var write in made ?? [])
            {
                var then = new Change(write.Id, author, default, write.Act);
                if (FormRules.Check(now, then) is null) now = now.With(then);
            }

            changes.Add(new ComingChange(change, made is not null, made?.FirstOrDefault(w => string.Equals(w.Id, change.Id, StringComparison.Ordinal))?.Act, [.. (made ?? []).Where(w => !IsThere(w))]));
        }

        return changes.MoveToImmutable();
    }

    // The same file's answer may come again, with more in it: what it brought before is left as it is.
    private bool IsThere(Write write) =>
        _form.Find(write.Id) is { Author: { Party: Party.Customer, Channel: Channel.File } before } kept && SentKey.IsOne(before.Device) && SameMeaning.Of(kept.Act, write.Act);

    private IEnumerable<Write> Coming()
    {
        var brings = Changes.Any(c => !c.Writes.IsEmpty);
        if (!brings) yield break;
        var (device, free) = (_form.FindDevice(_device), !_form.Devices.Any(d => d.LetIn));
        if (device is null) yield return new Write(_device + "-here", Pen.Arrive(_form));
        else if (device is { LetIn: false, Decisions.Count: 0 } && free) yield return new Write(_device + "-seat", Pen.Arrive(_form));
        if (Answer.Name is { } name && !string.Equals(device?.Name, name, StringComparison.Ordinal))
            yield return new Write(Secrets.NewId(), Pen.Introduce(_form, Party.Customer, _device, name));
    }

    private static FormCollection Posted(AnswerChange change) => new(change.Fields
        .GroupBy(f => f.Name, f => f.Value, StringComparer.Ordinal)
        .Append(new[] { change.Id }.ToLookup(_ => "id", StringComparer.Ordinal).First())
        .ToDictionary(f => f.Key, f => new StringValues([.. f]), StringComparer.Ordinal));
}
