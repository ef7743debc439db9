namespace Alongside.Listening.Language;

/// <summary>What differs from language to language, such as a set of words. A language that is not known goes by English, as it always did.</summary>
internal sealed record PerLanguage<T>(T English, T German)
{
    public T this[string? language] => language is Languages.German ? German : English;

    public T this[Passage passage] => this[passage.Language];
}
