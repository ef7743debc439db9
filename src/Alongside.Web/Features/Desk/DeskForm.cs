using System.Collections.Immutable;
using Alongside.OrderForms;
using Alongside.Storage;
using Alongside.Web.Words;

namespace Alongside.Web.Features.Desk;

/// <summary>A form as it lies on the desk.</summary>
/// <param name="Kept">What is kept about it.</param>
/// <param name="Title">What it is about now.</param>
/// <param name="Waiting">What waits for whom.</param>
/// <param name="InTouchOn">The day on which the owner said they would be in touch; null where there is none, and after a "not for me", which is left alone.</param>
public sealed record DeskForm(StoredForm Kept, string Title, ImmutableArray<Waiting> Waiting, DateOnly? InTouchOn)
{
    internal static DeskForm Of(StoredForm kept, Form form, Reader reader) =>
        new(kept, form.Title, WaitingWords.Of(form, reader), form.Agreement.IsDeclined ? null : kept.InTouchOn);
}
