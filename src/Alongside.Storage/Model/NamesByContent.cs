using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Alongside.Storage.Model;

/// <summary>Names compared by content.</summary>
internal sealed class NamesByContent() : ValueComparer<ImmutableArray<string>>(
    (a, b) => a.SequenceEqual(b),
    names => names.Length,
    names => names);
