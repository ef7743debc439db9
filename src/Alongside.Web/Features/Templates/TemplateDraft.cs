using System.Collections.Immutable;
using System.Globalization;
using Alongside.OrderForms.Rules;
using Alongside.OrderForms.Templates;
using Alongside.Web.Features.Desk;

namespace Alongside.Web.Features.Templates;

/// <summary>A template while it is being written: as the fields of its page have it, right or not.</summary>
/// <param name="Typed">The title, and what is to be mended.</param>
/// <param name="Questions">The questions.</param>
public sealed record TemplateDraft(Typed Typed, ImmutableArray<QuestionDraft> Questions)
{
    /// <summary>The most questions that a form takes.</summary>
    public const int MostQuestions = 100;

    /// <summary>A new one, with one empty question.</summary>
    public static TemplateDraft New { get; } = new(Typed.Nothing, [QuestionDraft.Empty]);

    /// <summary>A template, to be changed.</summary>
    public static TemplateDraft Of(Template template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return new(Typed.Nothing.With("title", template.Title), [.. template.Questions.Select(QuestionDraft.Of)]);
    }

    /// <summary>What was sent.</summary>
    public static TemplateDraft Of(Typed typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var count = int.TryParse(typed["count"], NumberStyles.None, CultureInfo.InvariantCulture, out var sent) ? Math.Min(sent, MostQuestions) : 0;
        return new(typed, [.. Enumerable.Range(0, count).Select(i => QuestionDraft.Of(typed, Field(i, "")))]);
    }

    /// <summary>The name of a question's field.</summary>
    public static string Field(int question, string part) => string.Create(CultureInfo.InvariantCulture, $"q{question}-{part}");

    /// <summary>The draft after a button was pressed: <c>add</c>, <c>remove-3</c>, <c>up-3</c>, <c>down-3</c>; null where it was none of these.</summary>
    public TemplateDraft? After(string pressed)
    {
        ArgumentNullException.ThrowIfNull(pressed);
        if (string.Equals(pressed, "add", StringComparison.Ordinal)) return Questions.Length < MostQuestions ? this with { Questions = Questions.Add(QuestionDraft.Empty) } : this;
        if (pressed.Split('-') is not [var act, var number] || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at >= Questions.Length) return null;
        return act switch
        {
            "remove" => this with { Questions = Questions.RemoveAt(at) },
            "up" => Moved(at, at - 1),
            "down" => Moved(at, at + 1),
            _ => null,
        };
    }

    /// <summary>The template; null where something is to be mended, which then stands in <see cref="Typed"/>.</summary>
    /// <param name="id">The id to keep it under.</param>
    /// <param name="reader">For the words about what is to be mended.</param>
    public (Template? Template, TemplateDraft Draft) Finished(string id, Words.Reader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var typed = Typed.Needs("title", reader);
        if (Questions.IsEmpty) typed = typed.Mend("questions", reader.In("A form begins with at least one question. Add one.", "Ein Formular beginnt mit mindestens einer Frage. Füg eine hinzu."));
        for (var i = 0; i < Questions.Length; i++) typed = Questions[i].Check(typed, i, reader);
        if (!typed.IsFine) return (null, this with { Typed = typed });
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return (new Template(id, typed["title"], new Questions(Questions.Select(q => q.Finished(taken)))), this);
    }

    /// <summary>An id from words: small letters, digits and hyphens; with a number behind it where it is taken.</summary>
    public static string IdFrom(string words, Func<string, bool> isTaken)
    {
        ArgumentNullException.ThrowIfNull(isTaken);
        var plain = TypedText.Tidy(words).ToLowerInvariant().Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
            .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
        var letters = string.Concat(plain.Take(40).Select(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) ? c : '-'));
        var id = string.Join('-', letters.Split('-', StringSplitOptions.RemoveEmptyEntries));
        if (id.Length == 0) id = "own";
        var free = id;
        for (var number = 2; isTaken(free); number++) free = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
        return free;
    }

    private TemplateDraft Moved(int from, int to) =>
        to < 0 || to >= Questions.Length ? this : this with { Questions = Questions.RemoveAt(from).Insert(to, Questions[from]) };
}
