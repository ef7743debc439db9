namespace Alongside.Documents.Templates;

/// <summary>A piece of a template's file, with the line it begins on.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Text">The text; null where it is a list or a group.</param>
/// <param name="List">The pieces of a list; null where it is none.</param>
/// <param name="Group">The pieces of a group by their names, in their order; null where it is none.</param>
internal sealed record Node(int Line, string? Text, List<Node>? List, List<(Node Name, Node Value)>? Group);
