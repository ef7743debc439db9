namespace Alongside.Outputs;

/// <summary>What a review is written as.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Html,
}
