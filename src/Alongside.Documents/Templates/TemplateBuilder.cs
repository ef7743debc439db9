using System.Globalization;
using System.Text;
using Alongside.OrderForms.Rules;
using Alongside.OrderForms.Templates;
using Choices = Alongside.OrderForms.Templates.Words;

namespace Alongside.Documents.Templates;

/// <summary>A template from the pieces of its file.</summary>
internal static class TemplateBuilder
{
    private const int MostQuestions = 100;

    public static Template Of(Node root)
    {
        var members = Members(root, "title", ["title", "id", "questions"]);
        var title = Text(members, "title", root.Line, Limits.Name);
        var list = members.GetValueOrDefault("questions") ?? throw new TemplateRefused(TemplateProblemCode.Missing, root.Line, "questions");
        if (list.List is not { } nodes) throw new TemplateRefused(TemplateProblemCode.WrongShape, list.Line, "questions");
        if (nodes.Count == 0) throw new TemplateRefused(TemplateProblemCode.Missing, list.Line, "questions");
        if (nodes.Count > MostQuestions) throw new TemplateRefused(TemplateProblemCode.TooMany, list.Line);
        var taken = new HashSet<string>(nodes.Select(WrittenId).OfType<string>(), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var questions = new List<Question>();
        foreach (var node in nodes)
        {
            var question = Question(node, taken);
            if (!seen.Add(question.Id)) throw new TemplateRefused(TemplateProblemCode.Twice, node.Line, question.Id);
            questions.Add(question);
        }

        return new Template(members.TryGetValue("id", out var id) ? Id(id) : Slug(title, "template"), title, new Questions(questions));
    }

    private static Question Question(Node node, HashSet<string> taken)
    {
        var members = Members(node, "question", ["title", "ask", "help", "kind", "needed", "choices", "id"]);
        var title = Text(members, "title", node.Line, Limits.Name);
        var ask = Text(members, "ask", node.Line, Limits.Text);
        var help = members.ContainsKey("help") ? Text(members, "help", node.Line, Limits.Text, empty: true) : "";
        var kind = members.TryGetValue("kind", out var said) ? Kind(said) : members.ContainsKey("choices") ? QuestionKind.Choice : QuestionKind.Text;
        var needed = members.TryGetValue("needed", out var flag) && Flag(flag);
        var choices = members.TryGetValue("choices", out var list) ? ChoicesOf(list) : [];
        if (kind == QuestionKind.Choice != choices.Count > 0) throw new TemplateRefused(TemplateProblemCode.BadChoices, (list ?? said ?? node).Line);
        return new Question(members.TryGetValue("id", out var id) ? Id(id) : Free(title, taken), title, ask, help, kind, needed, choices);
    }

    private static Dictionary<string, Node> Members(Node node, string what, string[] names)
    {
        if (node.Group is not { } group) throw new TemplateRefused(TemplateProblemCode.WrongShape, node.Line, what);
        var members = new Dictionary<string, Node>(StringComparer.Ordinal);
        foreach (var (name, value) in group)
        {
            if (name.Text is not { } text || !names.Contains(text, StringComparer.Ordinal)) throw new TemplateRefused(TemplateProblemCode.UnknownName, name.Line, Short(name.Text ?? ""));
            if (!members.TryAdd(text, value)) throw new TemplateRefused(TemplateProblemCode.Twice, name.Line, text);
        }

        return members;
    }

    private static string Text(Dictionary<string, Node> members, string name, int line, int most, bool empty = false)
    {
        if (!members.TryGetValue(name, out var node)) throw new TemplateRefused(TemplateProblemCode.Missing, line, name);
        return Text(node, name, most, empty);
    }

    private static string Text(Node node, string name, int most, bool empty = false)
    {
        if (node.Text is not { } text) throw new TemplateRefused(TemplateProblemCode.WrongShape, node.Line, name);
        var tidy = TypedText.Tidy(text);
        if (tidy.Length > most || (tidy.Length == 0 && !empty)) throw new TemplateRefused(TemplateProblemCode.BadText, node.Line, name);
        return tidy;
    }

    private static QuestionKind Kind(Node node) => node.Text switch
    {
        "text" => QuestionKind.Text,
        "money" => QuestionKind.Money,
        "date" => QuestionKind.Date,
        "people" => QuestionKind.People,
        "choice" => QuestionKind.Choice,
        _ => throw new TemplateRefused(TemplateProblemCode.BadKind, node.Line, Short(node.Text ?? "")),
    };

    private static bool Flag(Node node) => node.Text?.ToUpperInvariant() switch
    {
        "YES" or "TRUE" or "JA" => true,
        "NO" or "FALSE" or "NEIN" => false,
        _ => throw new TemplateRefused(TemplateProblemCode.BadFlag, node.Line, Short(node.Text ?? "")),
    };

    private static Choices ChoicesOf(Node node)
    {
        if (node.List is not { } list) throw new TemplateRefused(TemplateProblemCode.WrongShape, node.Line, "choices");
        var choices = list.ConvertAll(c => (c.Line, Text: Text(c, "choice", Limits.Name)));
        if (choices.Count > MostQuestions) throw new TemplateRefused(TemplateProblemCode.TooMany, node.Line);
        var twice = choices.GroupBy(c => c.Text, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        if (twice is not null) throw new TemplateRefused(TemplateProblemCode.Twice, twice.Last().Line, Short(twice.Key));
        return Choices.Of([.. choices.Select(c => c.Text)]);
    }

    private static string? WrittenId(Node question) => question.Group?.Find(m => m.Name.Text is "id").Value?.Text;

    private static string Id(Node node) =>
        node.Text is { Length: > 0 and <= Limits.Id } id && id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? id
            : throw new TemplateRefused(TemplateProblemCode.BadId, node.Line, Short(node.Text ?? ""));

    private static string Free(string title, HashSet<string> taken)
    {
        var slug = Slug(title, "question");
        var id = slug;
        for (var i = 2; !taken.Add(id); i++) id = string.Create(CultureInfo.InvariantCulture, $"{slug}-{i}");
        return id;
    }

    /// <summary>An id from a title: "Wer dabei ist" becomes <c>wer-dabei-ist</c>.</summary>
    private static string Slug(string title, string otherwise)
    {
        var slug = new StringBuilder();
        foreach (var c in title.ToLowerInvariant())
        {
            slug.Append(c switch
            {
                'ä' => "ae",
                'ö' => "oe",
                'ü' => "ue",
                'ß' => "ss",
                'à' or 'á' or 'â' or 'å' => "a",
                'è' or 'é' or 'ê' or 'ë' => "e",
                'ç' => "c",
                _ when char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) => c.ToString(),
                _ => slug.Length > 0 && slug[^1] != '-' ? "-" : "",
            });
            // Room for a number after it.
            if (slug.Length >= Limits.Id - 8) break;
        }

        var id = slug.ToString().Trim('-');
        return id.Length == 0 ? otherwise : id;
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..39] + "…";
}
