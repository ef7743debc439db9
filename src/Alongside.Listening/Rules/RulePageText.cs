using System.Collections.Immutable;
using System.Globalization;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Rules;

/// <summary>Reads rule pages from their text. A file may hold several pages, parted by a line of dashes.</summary>
internal sealed class RulePageText
{
    private static readonly string[] Sections = ["finds", "unless", "after", "flags", "lets pass"];

    private readonly string _origin;
    private readonly List<RuleProblem> _problems = [];
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Text, int Line)>> _sections = new(StringComparer.Ordinal);
    private int _firstLine = 1;

    private RulePageText(string origin) => _origin = origin;

    /// <summary>The pages of a text, and what is wrong with those that are left out.</summary>
    public static (ImmutableArray<RulePage> Pages, ImmutableArray<RuleProblem> Problems) Parse(string text, string origin)
    {
        var pages = ImmutableArray.CreateBuilder<RulePage>();
        var reader = new RulePageText(origin);
        var number = 0;
        string? section = null;
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            number++;
            var line = raw.Trim();
            if (line.StartsWith("---", StringComparison.Ordinal))
            {
                reader.Finish(pages);
                section = null;
                reader._firstLine = number + 1;
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                section = reader.Line(line.ToString(), indented: raw[0] is ' ' or '\t', section, number);
            }
        }

        reader.Finish(pages);
        return (pages.ToImmutable(), [.. reader._problems]);
    }

    private string? Line(string line, bool indented, string? section, int number)
    {
        if (!indented && Sections.Contains(line, StringComparer.Ordinal))
        {
            _sections.TryAdd(line, []);
            return line;
        }

        if (section is not null && indented)
        {
            _sections[section].Add((line, number));
            return section;
        }

        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (indented || section is not null || colon <= 0)
            Problem(number, "expected \"key: value\", or one of the lines \"finds\", \"unless\", \"after\", \"flags\", \"lets pass\" with indented lines below");
        else if (!_keys.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim()))
            Problem(number, $"\"{line[..colon].Trim()}\" stands twice on this page");
        return section;
    }

    private void Finish(ImmutableArray<RulePage>.Builder pages)
    {
        var problems = _problems.Count;
        if (_keys.Count > 0 || _sections.Count > 0)
        {
            var page = Page();
            if (page is not null && _problems.Count == problems) pages.Add(page);
        }

        _keys.Clear();
        _sections.Clear();
    }

    private RulePage? Page()
    {
        var side = Take("side") switch { "seller" => Side.Seller, "customer" => Side.Customer, _ => (Side?)null };
        var id = Take("id");
        var label = Take("label");
        var lean = Take("lean") switch { "toward" => Lean.Toward, "away" => Lean.Away, "neutral" => Lean.Neutral, null => (Lean?)null, _ => Unknown<Lean>("lean", "toward, away or neutral") };
        var span = Take("span") switch { null or "clause" => RuleSpan.Clause, "sentence" => RuleSpan.Sentence, "match" => RuleSpan.Match, _ => Unknown<RuleSpan>("span", "clause, sentence or match") ?? default };
        var conditions = Conditions(Take("when"));
        var why = Take("why");
        var source = Take("source");
        if (!double.TryParse(Take("confidence"), NumberStyles.Float, CultureInfo.InvariantCulture, out var confidence) || confidence is < 0 or > 1)
            Problem(_firstLine, "\"confidence\" is a number from 0 to 1");
        foreach (var key in _keys.Keys) Problem(_firstLine, $"\"{key}\" is no key of a rule page");
        if (id is null || side is null || why is null || source is null)
        {
            Problem(_firstLine, "a rule page needs id, side (seller or customer), why and source");
            return null;
        }

        var parsed = label is null ? null : LabelNames.Parse(side.Value, label);
        if (label is not null && parsed is null) Problem(_firstLine, $"\"{label}\" is no label of the {Take("side") ?? side.Value.ToString().ToLowerInvariant()}");
        if (parsed is null && lean is null) Problem(_firstLine, "a rule page gives a label or a lean");
        if (Words("finds").IsEmpty) Problem(_firstLine, "a rule page needs a section \"finds\"");
        return new RulePage(
            id, side.Value, parsed, lean, conditions, span, confidence, why, source, Words("finds"), Words("unless"), Words("after"), Examples("flags"), Examples("lets pass"), _origin);
    }

    private string? Take(string key) => _keys.Remove(key, out var value) ? value : null;

    private T? Unknown<T>(string key, string known)
        where T : struct
    {
        Problem(_firstLine, $"\"{key}\" is {known}");
        return null;
    }

    private ImmutableArray<string> Words(string section) => _sections.TryGetValue(section, out var lines) ? [.. lines.Select(l => l.Text)] : [];

    private ImmutableArray<RuleCondition> Conditions(string? when)
    {
        if (when is null) return [];
        var conditions = ImmutableArray.CreateBuilder<RuleCondition>();
        foreach (var part in when.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = part.Split(' ');
            var amount = words.Select(w => double.TryParse(w, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) ? n : (double?)null).FirstOrDefault(n => n is not null);
            RuleCondition? condition = part switch
            {
                "after pushback" => new(RuleConditionKind.AfterPushback),
                "not after pushback" => new(RuleConditionKind.NotAfterPushback),
                "after question" => new(RuleConditionKind.AfterQuestion),
                "not after question" => new(RuleConditionKind.NotAfterQuestion),
                "question" => new(RuleConditionKind.Question),
                "statement" => new(RuleConditionKind.Statement),
                "first sentence" => new(RuleConditionKind.FirstSentence),
                "contrary" => new(RuleConditionKind.Contrary),
                _ when part.StartsWith("echo ", StringComparison.Ordinal) && amount is { } a => new(RuleConditionKind.Echo, a),
                _ when part.StartsWith("at most ", StringComparison.Ordinal) && amount is { } a => new(RuleConditionKind.AtMostWords, a),
                _ when part.StartsWith("at least ", StringComparison.Ordinal) && amount is { } a => new(RuleConditionKind.AtLeastWords, a),
                _ => null,
            };
            if (condition is null) Problem(_firstLine, $"\"{part}\" is no condition");
            else conditions.Add(condition);
        }

        return conditions.ToImmutable();
    }

    private ImmutableArray<RuleExample> Examples(string section)
    {
        if (!_sections.TryGetValue(section, out var lines)) return [];
        var examples = ImmutableArray.CreateBuilder<RuleExample>(lines.Count);
        foreach (var (text, line) in lines)
        {
            var arrow = text.IndexOf("=>", StringComparison.Ordinal);
            var before = arrow < 0 ? null : text[..arrow].Trim();
            var said = arrow < 0 ? text : text[(arrow + 2)..].Trim();
            var (open, close) = (said.IndexOf('[', StringComparison.Ordinal), said.IndexOf(']', StringComparison.Ordinal));
            var marked = open >= 0 && close > open ? new TextSpan(open, close - 1) : (TextSpan?)null;
            examples.Add(new RuleExample(before, marked is null ? said : said.Remove(close, 1).Remove(open, 1), marked, line));
        }

        return examples.ToImmutable();
    }

    private void Problem(int line, string what) => _problems.Add(new RuleProblem(_origin, line, what));
}
