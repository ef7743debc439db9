using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Alongside.Documents.Answers;

/// <summary>
/// The fields of one change, compared by content: by name in ordinal order, and those of one name in the order they came.
/// Only the names that a form's page sends about what stands on it are there; what else a file may hold is left out.
/// </summary>
[CollectionBuilder(typeof(AnswerFields), nameof(Of))]
public sealed class AnswerFields : IReadOnlyList<AnswerField>, IEquatable<AnswerFields>
{
    /// <summary>The most fields in one change.</summary>
    public const int Most = 4000;

    /// <summary>The most characters in one field: more than a form takes, so that whoever wrote too much sees it again.</summary>
    public const int MostText = 64 * 1024;

    private static readonly string[] Names =
        ["do", "line", "question", "about", "item", "text", "title", "wording", "amount", "currency", "date", "choice", "chosen", "was", "hash", "wish", "reason", "seen"];

    private static readonly string[] Beginnings = ["quantity-", "had-"];

    private readonly ImmutableArray<AnswerField> _fields;

    private AnswerFields(ImmutableArray<AnswerField> fields) => _fields = fields;

    /// <inheritdoc/>
    public int Count => _fields.Length;

    /// <summary>What is done, as in the field <c>do</c>; empty where it is not said.</summary>
    public string Does => First("do");

    /// <inheritdoc/>
    public AnswerField this[int index] => _fields[index];

    /// <summary>These fields, without those whose name is none.</summary>
    public static AnswerFields Of(params ReadOnlySpan<AnswerField> fields) => Of((IEnumerable<AnswerField>)fields.ToArray());

    /// <summary>These fields, without those whose name is none.</summary>
    public static AnswerFields Of(IEnumerable<AnswerField> fields) => new([.. fields.Where(f => IsName(f.Name)).OrderBy(f => f.Name, StringComparer.Ordinal)]);

    /// <summary>What the first field of a name holds; empty where there is none.</summary>
    public string First(string name) => _fields.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal))?.Value ?? "";

    /// <inheritdoc/>
    public bool Equals(AnswerFields? other) => other is not null && _fields.AsSpan().SequenceEqual(other._fields.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AnswerFields);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var field in _fields) hash.Add(field);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<AnswerField> GetEnumerator() => ((IEnumerable<AnswerField>)_fields).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsName(string name) => Names.Contains(name, StringComparer.Ordinal) || Array.Exists(Beginnings, b => name.StartsWith(b, StringComparison.Ordinal));
}
