using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Alongside.OrderForms.Json;

namespace Alongside.OrderForms.Templates;

/// <summary>Some words in an order, compared by content.</summary>
[JsonConverter(typeof(WordsConverter))]
[CollectionBuilder(typeof(Words), nameof(Of))]
public sealed class Words : IReadOnlyList<string>, IEquatable<Words>
{
    private readonly ImmutableArray<string> _words;

    private Words(ImmutableArray<string> words) => _words = words;

    /// <summary>None.</summary>
    public static Words None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _words.Length;

    /// <inheritdoc/>
    public string this[int index] => _words[index];

    /// <summary>These words.</summary>
    public static Words Of(params ReadOnlySpan<string> words) => new([.. words]);

    /// <inheritdoc/>
    public bool Equals(Words? other) => other is not null && _words.AsSpan().SequenceEqual(other._words.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Words);

    /// <inheritdoc/>
    public override int GetHashCode() => _words.Aggregate(0, (hash, word) => HashCode.Combine(hash, word.GetHashCode(StringComparison.Ordinal)));

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_words).GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => string.Join(", ", _words);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
