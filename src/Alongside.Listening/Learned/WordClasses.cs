using Alongside.Listening.Language;

namespace Alongside.Listening.Learned;

/// <summary>What the models know of a language's words: the few classes that traits are counted in, and of what sort each is by its meaning.</summary>
internal sealed class WordClasses
{
    private static readonly uint Figure = Hashing.Of("#");

    private readonly string _language;
    private readonly Dictionary<string, WordClass> _classes = new(StringComparer.Ordinal);
    private readonly WordMemo<WordFacts> _facts;
    private readonly byte _figures;

    private WordClasses(string language, string you, string me, string negations, string buts, string agreeing, string asking, string auxiliaries, string oughts)
    {
        _language = language;
        Add(WordClass.You, you);
        Add(WordClass.Me, me);
        Add(WordClass.Negation, negations);
        Add(WordClass.But, buts);
        Add(WordClass.Agreeing, agreeing);
        Add(WordClass.Asking, asking);
        Add(WordClass.Auxiliary, auxiliaries);
        Add(WordClass.Ought, oughts);
        Add(WordClass.So, "so also");
        Add(WordClass.It, "it that es das");
        Add(WordClass.If, "if when wenn");
        _facts = Facts(WordSorts.None);

        void Add(WordClass one, string words)
        {
            foreach (var word in words.Split(' ')) _classes[word] = _classes.GetValueOrDefault(word) | one;
        }
    }

    private WordClasses(WordClasses of, WordSorts sorts)
    {
        (_language, _classes, _figures) = (of._language, of._classes, sorts.Figures);
        _facts = Facts(sorts);
    }

    public static WordClasses English { get; } = new(
        Languages.English,
        you: "you your yours yourself ya u",
        me: "i we me us my our mine ours myself",
        negations: "not no never nothing nobody none neither nor without hardly",
        buts: "but however though although yet except still only actually",
        agreeing: "yes yeah yep sure right okay ok absolutely totally exactly true fair understand understood hear see agree agreed appreciate course",
        asking: "what how why when where who which whose tell describe walk talk",
        auxiliaries: "do does did is are was were am have has had can could will would shall should may might must",
        oughts: "should must need have ought got");

    public static WordClasses German { get; } = new(
        Languages.German,
        you: "sie ihnen ihr ihre ihren ihrem ihrer du dich dir dein deine deinen deinem deiner euch euer eure",
        me: "ich wir mich mir uns mein meine meinen meinem meiner unser unsere unseren unserem unserer",
        negations: "nicht nein nie niemals nichts niemand kein keine keinen keinem keiner ohne kaum weder",
        buts: "aber jedoch allerdings doch trotzdem nur sondern obwohl dennoch eigentlich",
        agreeing: "ja genau klar stimmt sicher okay ok richtig natürlich absolut verstehe verstanden gut recht",
        asking: "was wie warum wieso weshalb wann wo wer wen wem welche welcher welches woran wofür womit wodurch worauf erzählen erzähl beschreiben",
        auxiliaries: "ist sind war waren bin bist hat haben habe hast hatte hatten kann können könnte könnten kannst wird werden würde würden wirst wollen will willst wollt soll sollen darf dürfen muss müssen mag möchten möchte gibt geht",
        oughts: "sollten sollte solltest müssen müsste müssten musst brauchen brauchst");

    /// <summary>The classes of a language, English where there are none for it.</summary>
    public static WordClasses For(string language) => language is Languages.German ? German : English;

    /// <summary>The same classes, and of what sort words are.</summary>
    public WordClasses With(WordSorts sorts) => new(this, sorts);

    /// <summary>What there is to say about a token that is a word or a figure. All figures have one hash, and all say something.</summary>
    /// <param name="token">The token.</param>
    /// <param name="at">Its place.</param>
    /// <param name="before">What was said before, which it may take up.</param>
    public Word Of(in Token token, int at, Earlier before)
    {
        var facts = _facts[token];
        var isContent = facts.IsContent || token.Kind is TokenKind.Number;
        return token.Kind is TokenKind.Number
            ? new Word(Figure, facts.Stem, facts.Class, at, isContent, before.Has(facts.Stem), _figures)
            : new Word(facts.Hash, facts.Stem, facts.Class, at, isContent, isContent && before.Has(facts.Stem), facts.Sort);
    }

    private WordMemo<WordFacts> Facts(WordSorts sorts) => new(norm =>
        new WordFacts(Hashing.Of(norm), Hashing.Of(ContentWords.Stem(norm, _language)), _classes.GetValueOrDefault(norm), ContentWords.Is(new Token(norm, 0, 0, TokenKind.Word), _language), sorts.Of(norm, _language)));
}
