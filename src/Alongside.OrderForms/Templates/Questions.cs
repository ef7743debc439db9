using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Alongside.OrderForms.Json;

namespace Alongside.OrderForms.Templates;

/// <summary>The questions of a template, in their order, compared by content.</summary>
[JsonConverter(typeof(QuestionsConverter))]
[CollectionBuilder(typeof(Questions), nameof(Of))]
public sealed class Questions : IReadOnlyList<Question>, IEquatable<Questions>
{
    private readonly ImmutableArray<Question> _questions;

    /// <summary>These questions, in this order.</summary>
    public Questions(IEnumerable<Question> questions) => _questions = [.. questions];

    /// <inheritdoc/>
    public int Count => _questions.Length;

    /// <inheritdoc/>
    public Question this[int index] => _questions[index];

    /// <summary>These questions, in this order.</summary>
    public static Questions Of(params ReadOnlySpan<Question> questions) => new(questions.ToArray());

    /// <summary>The question of that id; null where there is none.</summary>
    public Question? Find(string id) => _questions.FirstOrDefault(q => string.Equals(q.Id, id, StringComparison.Ordinal));

    /// <inheritdoc/>
    public bool Equals(Questions? other) => other is not null && _questions.AsSpan().SequenceEqual(other._questions.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Questions);

    /// <inheritdoc/>
    public override int GetHashCode() => _questions.Aggregate(0, HashCode.Combine);

    /// <inheritdoc/>
    public IEnumerator<Question> GetEnumerator() => ((IEnumerable<Question>)_questions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
