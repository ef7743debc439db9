using System.Collections.Immutable;
using Alongside.OrderForms.Rules;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Desk;

/// <summary>What was typed into the fields of a page, and what is to be mended in it. Nothing typed is lost: the page is shown again with it.</summary>
/// <param name="Values">The fields by their names.</param>
/// <param name="Problems">What is to be mended, by the field's name.</param>
public sealed record Typed(ImmutableDictionary<string, string> Values, ImmutableDictionary<string, string> Problems)
{
    /// <summary>Nothing typed yet.</summary>
    public static Typed Nothing { get; } = new(ImmutableDictionary.Create<string, string>(StringComparer.Ordinal), ImmutableDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>Whether there is nothing to mend.</summary>
    public bool IsFine => Problems.IsEmpty;

    /// <summary>What stands in a field, tidied; empty where nothing does.</summary>
    public string this[string name] => TypedText.Tidy(Values.GetValueOrDefault(name));

    /// <summary>What was sent.</summary>
    public static Typed Of(IFormCollection fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return Nothing with { Values = fields.ToImmutableDictionary(f => f.Key, f => f.Value.ToString(), StringComparer.Ordinal) };
    }

    /// <summary>With something in a field.</summary>
    public Typed With(string name, string value) => this with { Values = Values.SetItem(name, value) };

    /// <summary>What is to be mended in a field; null where nothing is.</summary>
    public string? Problem(string name) => Problems.GetValueOrDefault(name);

    /// <summary>With something to mend in a field.</summary>
    public Typed Mend(string name, string what) => Problems.ContainsKey(name) ? this : this with { Problems = Problems.Add(name, what) };

    /// <summary>With a field that has to have something in it, and not too much.</summary>
    public Typed Needs(string name, Reader reader, int most = Limits.Name)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return this[name].Length == 0 ? Mend(name, reader.In("A few words are needed here.", "Hier braucht es ein paar Worte.")) : AtMost(name, reader, most);
    }

    /// <summary>With a field that must not have too much in it.</summary>
    public Typed AtMost(string name, Reader reader, int most)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (this[name].Length <= most) return this;
        var limit = most.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Mend(name, reader.In($"This is longer than fits here ({limit} characters). Shorten it a little.", $"Das ist länger, als hier hineinpasst ({limit} Zeichen). Kürze es ein wenig."));
    }
}
