using System.Collections.Immutable;

namespace Alongside.Listening.Rules;

/// <summary>A compiled pattern of words.</summary>
internal sealed class Pattern
{
    private readonly List<Instruction> _steps = [];

    private Pattern()
    {
    }

    /// <summary>Its steps; the last is <see cref="Operation.Done"/>.</summary>
    public Instruction[] Steps { get; private set; } = [];

    /// <summary>The tree it was compiled from.</summary>
    public required PatternNode Tree { get; init; }

    /// <summary>Whether a match can begin with any word, which is let be where it can only begin a sentence.</summary>
    public bool BeginsWithAnyWord { get; private init; }

    /// <summary>Compiles the tree of a pattern.</summary>
    /// <exception cref="FormatException">A match could begin with any word, which would make every text slow to look at.</exception>
    public static Pattern Of(PatternNode tree)
    {
        var isOpen = tree is InOrder { Parts: [Plain { Operation: Operation.Start }, Plain { Operation: Operation.AnyWord }, ..] };
        if (!isOpen && !Begins(tree)) throw new FormatException("a pattern begins with a word that must be there");
        var pattern = new Pattern { Tree = tree, BeginsWithAnyWord = isOpen };
        pattern.Emit(tree);
        pattern._steps.Add(new Instruction(Operation.Done));
        pattern.Steps = [.. pattern._steps];
        return pattern;
    }

    /// <summary>Whether every match begins with one of the words that the pattern names.</summary>
    private static bool Begins(PatternNode node)
    {
        switch (node)
        {
            case OneOf:
                return true;
            case InOrder order:
                return order.Parts.Any(part => part is Plain { Operation: Operation.AnyWord } or Gap ? throw new FormatException("a pattern begins with a word, not with a gap") : Begins(part));
            case Either either:
                return either.Ways.Count(Begins) == either.Ways.Length;
            case Maybe maybe:
                Begins(maybe.Inner);
                return false;
            default:
                return false;
        }
    }

    private void Emit(PatternNode node)
    {
        switch (node)
        {
            case OneOf { Words: [var word] }:
                _steps.Add(new Instruction(Operation.Word, word));
                break;
            case OneOf one:
                _steps.Add(new Instruction(Operation.Set, Among: one));
                break;
            case NotFollowedBy not:
                _steps.Add(new Instruction(Operation.Not, Among: not.Words));
                break;
            case Plain plain:
                _steps.Add(new Instruction(plain.Operation));
                break;
            case InOrder order:
                foreach (var part in order.Parts) Emit(part);
                break;
            case Gap gap:
                EmitGap(gap.Most);
                break;
            case Maybe maybe:
                var split = _steps.Count;
                _steps.Add(new Instruction(Operation.Split));
                Emit(maybe.Inner);
                _steps[split] = new Instruction(Operation.Split, split + 1, _steps.Count);
                break;
            case Either either:
                EmitEither(either.Ways);
                break;
        }
    }

    /// <summary>As few tokens as possible: at each, first try to go on.</summary>
    private void EmitGap(int most)
    {
        var first = _steps.Count;
        var after = first + 2 * most;
        for (var i = 0; i < most; i++)
        {
            _steps.Add(new Instruction(Operation.Split, after, _steps.Count + 1));
            _steps.Add(new Instruction(Operation.AnyToken));
        }
    }

    private void EmitEither(ImmutableArray<PatternNode> ways)
    {
        var exits = new List<int>();
        for (var i = 0; i < ways.Length; i++)
        {
            var split = _steps.Count;
            if (i < ways.Length - 1) _steps.Add(new Instruction(Operation.Split));
            Emit(ways[i]);
            if (i == ways.Length - 1) break;
            exits.Add(_steps.Count);
            _steps.Add(new Instruction(Operation.Jump));
            _steps[split] = new Instruction(Operation.Split, split + 1, _steps.Count);
        }

        foreach (var exit in exits) _steps[exit] = new Instruction(Operation.Jump, _steps.Count);
    }
}
