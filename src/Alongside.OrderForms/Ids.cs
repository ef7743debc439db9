using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Alongside.OrderForms.Json;

namespace Alongside.OrderForms;

/// <summary>A set of ids, compared by content; always in ordinal order, each once.</summary>
[JsonConverter(typeof(IdsConverter))]
[CollectionBuilder(typeof(Ids), nameof(Of))]
public sealed class Ids : IReadOnlyList<string>, IEquatable<Ids>
{
    private readonly ImmutableArray<string> _ids;

    private Ids(ImmutableArray<string> ids) => _ids = ids;

    /// <summary>No ids.</summary>
    public static Ids None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _ids.Length;

    /// <inheritdoc/>
    public string this[int index] => _ids[index];

    /// <summary>These ids.</summary>
    public static Ids Of(params ReadOnlySpan<string> ids) => Of((IEnumerable<string>)ids.ToArray());

    /// <summary>These ids.</summary>
    public static Ids Of(IEnumerable<string> ids) => new([.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>The ids of a text that has them one after the other with white space between: what <see cref="ToString"/> writes.</summary>
    public static Ids Parse(string? text) => Of((text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether every id here is among the others.</summary>
    public bool IsWithin(Ids others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return _ids.All(others.Has);
    }

    /// <summary>Whether an id is among these.</summary>
    public bool Has(string id) => _ids.BinarySearch(id, StringComparer.Ordinal) >= 0;

    /// <inheritdoc/>
    public bool Equals(Ids? other) => other is not null && _ids.AsSpan().SequenceEqual(other._ids.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Ids);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var id in _ids) hash.Add(id, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_ids).GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', _ids);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
