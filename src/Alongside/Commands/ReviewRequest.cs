using System.Collections.Immutable;
using Alongside.Assigning;
using Alongside.Outputs;

namespace Alongside.Commands;

/// <summary>What the user asked for on the command line.</summary>
/// <param name="Paths">Files, folders, or <c>-</c>, as written.</param>
/// <param name="Me">The names of the seller's side; empty where none were given.</param>
/// <param name="Format">What to write.</param>
/// <param name="Output">Where to write it; null for standard output.</param>
/// <param name="Assign">Whether the user wants to say who speaks where a file does not.</param>
/// <param name="Pattern">Who speaks, where it was given as a pattern; else it is asked.</param>
/// <param name="NoOthers">Whether to leave out what others report.</param>
internal sealed record ReviewRequest(
    ImmutableArray<string> Paths,
    ImmutableArray<string> Me,
    OutputFormat Format,
    string? Output,
    bool Assign,
    AssignPattern? Pattern,
    bool NoOthers);
