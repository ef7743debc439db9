namespace Alongside.Documents.Exports;

/// <summary>One thing on offer.</summary>
internal sealed record ExportedItem(decimal Amount, bool Chosen, string Id, bool Optional, decimal Price, decimal Quantity, string Text);
