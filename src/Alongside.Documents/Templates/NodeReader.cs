using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Alongside.Documents.Templates;

/// <summary>
/// Reads YAML into pieces, event by event: no aliases (a few lines of them unfold into gigabytes), no tags, no deep nesting,
/// one document.
/// </summary>
internal sealed class NodeReader
{
    private const int Deepest = 6;

    private readonly Parser _parser;

    private NodeReader(string yaml) => _parser = new Parser(new StringReader(yaml));

    /// <summary>The first document's root; null with no problem where there is none.</summary>
    public static (Node? Root, TemplateReading? Problem) Read(string yaml)
    {
        var reader = new NodeReader(yaml);
        try
        {
            reader._parser.Consume<StreamStart>();
            if (!reader._parser.TryConsume<DocumentStart>(out _)) return (null, null);
            var root = reader.Next(0);
            reader._parser.Consume<DocumentEnd>();
            return reader._parser.Accept<DocumentStart>(out var second) ? (null, TemplateReading.Not(TemplateProblemCode.WrongShape, Line(second), "---")) : (root, null);
        }
        catch (TemplateRefused refused)
        {
            return (null, refused.Reading);
        }
        catch (YamlException broken)
        {
            return (null, TemplateReading.Not(TemplateProblemCode.NotYaml, (int)Math.Clamp(broken.Start.Line, 1, yaml.TrimEnd().Count(c => c == '\n') + 1), Reason(broken)));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet 18 says so of some braces that never close.
            return (null, TemplateReading.Not(TemplateProblemCode.NotYaml, Line(reader._parser.Current), ""));
        }
    }

    private Node Next(int depth)
    {
        if (depth > Deepest) throw new TemplateRefused(TemplateProblemCode.TooLarge, Line(_parser.Current));
        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            Plain(scalar);
            return new Node(Line(scalar), scalar.Value, null, null);
        }

        if (_parser.TryConsume<SequenceStart>(out var sequence))
        {
            Plain(sequence);
            var list = new List<Node>();
            while (!_parser.TryConsume<SequenceEnd>(out _)) list.Add(Next(depth + 1));
            return new Node(Line(sequence), null, list, null);
        }

        if (_parser.TryConsume<MappingStart>(out var mapping))
        {
            Plain(mapping);
            var group = new List<(Node, Node)>();
            while (!_parser.TryConsume<MappingEnd>(out _)) group.Add((Next(depth + 1), Next(depth + 1)));
            return new Node(Line(mapping), null, null, group);
        }

        throw new TemplateRefused(_parser.Current is AnchorAlias ? TemplateProblemCode.Alias : TemplateProblemCode.NotYaml, Line(_parser.Current));
    }

    private static void Plain(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty) throw new TemplateRefused(TemplateProblemCode.Alias, Line(node));
    }

    private static int Line(ParsingEvent? at) => (int)Math.Max(1, at?.Start.Line ?? 1);

    // What the parser says is meant for programmers; its first sentence is enough.
    private static string Reason(YamlException broken)
    {
        var sentence = (broken.InnerException ?? broken).Message.Split('\n')[0].TrimEnd('.', ' ');
        return sentence.Length <= 120 ? sentence : "";
    }
}
