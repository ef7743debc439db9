using System.Collections.Frozen;
using Alongside.Listening.Language;

namespace Alongside.Training.Features;

/// <summary>The few classes of words that a language's traits are counted in.</summary>
internal sealed class WordClasses
{
    private static readonly uint Figure = Hashing.Of("#");

    private readonly FrozenSet<string> _you;
    private readonly FrozenSet<string> _me;
    private readonly FrozenSet<string> _negations;
    private readonly FrozenSet<string> _buts;
    private readonly FrozenSet<string> _agreeing;
    private readonly FrozenSet<string> _asking;
    private readonly FrozenSet<string> _auxiliaries;
    private readonly FrozenSet<string> _oughts;
    private readonly FrozenSet<string> _functionWords;

    private WordClasses(string you, string me, string negations, string buts, string agreeing, string asking, string auxiliaries, string oughts, string functionWords) =>
        (_you, _me, _negations, _buts, _agreeing, _asking, _auxiliaries, _oughts, _functionWords) =
        (Set(you), Set(me), Set(negations), Set(buts), Set(agreeing), Set(asking), Set(auxiliaries), Set(oughts), Set(functionWords));

    public static WordClasses English { get; } = new(
        you: "you your yours yourself ya u",
        me: "i we me us my our mine ours myself",
        negations: "not no never nothing nobody none neither nor without hardly",
        buts: "but however though although yet except still only actually",
        agreeing: "yes yeah yep sure right okay ok absolutely totally exactly true fair understand understood hear see agree agreed appreciate course",
        asking: "what how why when where who which whose tell describe walk talk",
        auxiliaries: "do does did is are was were am have has had can could will would shall should may might must",
        oughts: "should must need have ought got",
        functionWords: "");

    public static WordClasses German { get; } = new(
        you: "sie ihnen ihr ihre ihren ihrem ihrer du dich dir dein deine deinen deinem deiner euch euer eure",
        me: "ich wir mich mir uns mein meine meinen meinem meiner unser unsere unseren unserem unserer",
        negations: "nicht nein nie niemals nichts niemand kein keine keinen keinem keiner ohne kaum weder",
        buts: "aber jedoch allerdings doch trotzdem nur sondern obwohl dennoch eigentlich",
        agreeing: "ja genau klar stimmt sicher okay ok richtig natürlich absolut verstehe verstanden gut recht",
        asking: "was wie warum wieso weshalb wann wo wer wen wem welche welcher welches woran wofür womit wodurch worauf erzählen erzähl beschreiben",
        auxiliaries: "ist sind war waren bin bist hat haben habe hast hatte hatten kann können könnte könnten kannst wird werden würde würden wirst wollen will willst wollt soll sollen darf dürfen muss müssen mag möchten möchte gibt geht",
        oughts: "sollten sollte solltest müssen müsste müssten musst brauchen brauchst",
        functionWords: "der die das den dem des ein eine einen einem einer eines und oder aber wenn dann weil dass daß ob als wie so auch noch schon nur mal ja nein doch halt eben denn " +
            "eigentlich also na ne äh ähm hm ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen ihn mein dein sein unser euer ihre meine deine seine unsere eure " +
            "ist sind war waren bin bist hat haben habe hast hatte hatten wird werden würde würden kann können könnte muss müssen soll sollen will wollen darf mag " +
            "nicht kein keine keinen in im an am auf zu zum zur von vom mit bei beim nach vor für über unter durch gegen um aus da dort hier jetzt immer sehr ganz gar mehr viel was wer wo wann " +
            "man alle alles etwas nichts dieser diese dieses diesem diesen jede jeder jedes einfach vielleicht bisschen okay gut bitte danke");

    /// <summary>The classes of a language, English where there are none for it.</summary>
    public static WordClasses For(string language) => language is "de" ? German : English;

    public bool IsYou(string norm) => _you.Contains(norm);

    public bool IsMe(string norm) => _me.Contains(norm);

    public bool IsNegation(string norm) => _negations.Contains(norm);

    public bool IsBut(string norm) => _buts.Contains(norm);

    public bool IsAgreeing(string norm) => _agreeing.Contains(norm);

    public bool IsAsking(string norm) => _asking.Contains(norm);

    public bool IsAuxiliary(string norm) => _auxiliaries.Contains(norm);

    public bool IsOught(string norm) => _oughts.Contains(norm);

    /// <summary>Whether a word carries meaning of its own.</summary>
    public bool IsContent(Token token) => _functionWords.Count == 0
        ? ContentWords.Is(token)
        : token.Kind is TokenKind.Number || (token.Kind is TokenKind.Word && token.Norm.Length > 2 && !_functionWords.Contains(token.Norm));

    /// <summary>The hash of a word without its regular endings.</summary>
    public uint StemOf(string norm)
    {
        if (_functionWords.Count == 0) return Hashing.Of(ContentWords.Stem(norm));
        foreach (var ending in (ReadOnlySpan<string>)["ungen", "ung", "en", "er", "em", "es", "st", "e", "t", "n", "s"])
            if (norm.Length > ending.Length + 3 && norm.EndsWith(ending, StringComparison.Ordinal)) return Hashing.Of(norm.AsSpan(0, norm.Length - ending.Length));
        return Hashing.Of(norm);
    }

    /// <summary>The hash of a token; all figures are one.</summary>
    public uint HashOf(Token token) => token.Kind is TokenKind.Number ? Figure : Hashing.Of(token.Norm);

    private static FrozenSet<string> Set(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
