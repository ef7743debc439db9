namespace Alongside.Listening.Learned;

/// <summary>By what the order form of a language is filled.</summary>
/// <param name="Model">The model; null where there is none: then nothing belongs anywhere.</param>
/// <param name="Classes">What is known of the language's words.</param>
internal sealed record FormModel(LearnedModel? Model, WordClasses Classes);
