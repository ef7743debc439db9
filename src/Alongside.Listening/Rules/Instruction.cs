namespace Alongside.Listening.Rules;

/// <summary>One step of a compiled pattern.</summary>
/// <param name="Operation">What it does.</param>
/// <param name="A">The word to compare, or the step to go to first.</param>
/// <param name="B">The step to go to second.</param>
/// <param name="Among">The words to compare, where they are several.</param>
internal readonly record struct Instruction(Operation Operation, int A = 0, int B = 0, OneOf? Among = null);
