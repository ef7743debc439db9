using System.Globalization;
using System.Text;

namespace Alongside.OrderForms.Json;

/// <summary>
/// Writes JSON in the canonical form of RFC 8785: no white space, keys in ordinal order, and only those characters escaped
/// that have to be. Keys are to be given in order; numbers are whole ones.
/// </summary>
internal sealed class CanonicalJson
{
    private readonly StringBuilder _json = new();

    public void Object(params ReadOnlySpan<(string Key, Action Value)> members)
    {
        _json.Append('{');
        for (var i = 0; i < members.Length; i++)
        {
            if (i > 0) _json.Append(',');
            System.Diagnostics.Debug.Assert(i == 0 || string.CompareOrdinal(members[i - 1].Key, members[i].Key) < 0, "Keys are in order.");
            Text(members[i].Key);
            _json.Append(':');
            members[i].Value();
        }

        _json.Append('}');
    }

    public void Array<T>(IEnumerable<T> values, Action<T> write)
    {
        _json.Append('[');
        var first = true;
        foreach (var value in values)
        {
            if (!first) _json.Append(',');
            first = false;
            write(value);
        }

        _json.Append(']');
    }

    public void Number(int number) => _json.Append(number.ToString(CultureInfo.InvariantCulture));

    public void Flag(bool flag) => _json.Append(flag ? "true" : "false");

    public void Text(string? text)
    {
        if (text is null)
        {
            _json.Append("null");
            return;
        }

        _json.Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => _json.Append("\\\""),
                '\\' => _json.Append("\\\\"),
                '\b' => _json.Append("\\b"),
                '\t' => _json.Append("\\t"),
                '\n' => _json.Append("\\n"),
                '\f' => _json.Append("\\f"),
                '\r' => _json.Append("\\r"),
                < ' ' => _json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => _json.Append(c),
            };
        }

        _json.Append('"');
    }

    public override string ToString() => _json.ToString();
}
