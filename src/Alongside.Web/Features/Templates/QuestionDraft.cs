using System.Collections.Immutable;
using Alongside.OrderForms.Rules;
using Alongside.OrderForms.Templates;
using Alongside.Web.Features.Desk;
using Alongside.Web.Words;

namespace Alongside.Web.Features.Templates;

/// <summary>A question of a template while it is being written.</summary>
/// <param name="Id">Its name within the template; empty for one that is new.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Ask">The open question.</param>
/// <param name="Help">What helps to answer it.</param>
/// <param name="Kind">What kind of answer it has.</param>
/// <param name="Needed">Whether it has to be settled before both accept.</param>
/// <param name="Choices">The choices, one on each line.</param>
public sealed record QuestionDraft(string Id, string Title, string Ask, string Help, QuestionKind Kind, bool Needed, string Choices)
{
    private const int MostChoices = 50;

    /// <summary>A new question.</summary>
    public static QuestionDraft Empty { get; } = new("", "", "", "", QuestionKind.Text, Needed: false, "");

    /// <summary>A question, to be changed.</summary>
    public static QuestionDraft Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new(question.Id, question.Title, question.Ask, question.Help, question.Kind, question.Needed, string.Join('\n', question.Choices));
    }

    /// <summary>What was sent in the fields that begin with a prefix.</summary>
    public static QuestionDraft Of(Typed typed, string prefix)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return new(
            typed[prefix + "id"], typed[prefix + "title"], typed[prefix + "ask"], typed[prefix + "help"],
            Enum.TryParse<QuestionKind>(typed[prefix + "kind"], out var kind) && Enum.IsDefined(kind) ? kind : QuestionKind.Text,
            typed[prefix + "needed"].Length > 0, typed[prefix + "choices"]);
    }

    /// <summary>With what is to be mended in the fields of this question.</summary>
    public Typed Check(Typed typed, int at, Reader reader)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(reader);
        string Field(string part) => TemplateDraft.Field(at, part);
        typed = typed.With(Field("title"), Title).With(Field("ask"), Ask).With(Field("help"), Help)
            .Needs(Field("title"), reader).Needs(Field("ask"), reader, Limits.Text).AtMost(Field("help"), reader, Limits.Text);
        var choices = Listed;
        if (Kind == QuestionKind.Choice && choices.IsEmpty)
            typed = typed.Mend(Field("choices"), reader.In("Write the choices here, one on each line.", "Schreib die Auswahl hierher, eine auf jede Zeile."));
        if (Kind == QuestionKind.Choice && (choices.Length > MostChoices || choices.Any(c => c.Length > Limits.Name)))
            typed = typed.Mend(Field("choices"), reader.In("Fifty choices at most, each on a line of its own and shorter than 200 characters.", "Höchstens fünfzig, jede auf einer eigenen Zeile und kürzer als 200 Zeichen."));
        return typed;
    }

    /// <summary>The question. Its id is its own, or made from its title.</summary>
    public Question Finished(HashSet<string> taken)
    {
        ArgumentNullException.ThrowIfNull(taken);
        var id = TemplateDraft.IdFrom(Id.Length > 0 ? Id : Title, taken.Contains);
        taken.Add(id);
        return new Question(id, Title, Ask, Help, Kind, Needed, Kind == QuestionKind.Choice ? OrderForms.Templates.Words.Of(Listed.AsSpan()) : OrderForms.Templates.Words.None);
    }

    private ImmutableArray<string> Listed => [.. Choices.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];
}
