using System.Collections.Immutable;
using Alongside.Storage;

namespace Alongside.Web.Features.Desk;

/// <summary>A form as it lies on the desk.</summary>
/// <param name="Kept">What is kept about it.</param>
/// <param name="Title">What it is about now.</param>
/// <param name="Waiting">What waits for whom.</param>
public sealed record DeskForm(StoredForm Kept, string Title, ImmutableArray<Waiting> Waiting);
