namespace Alongside.OrderForms.Devices;

/// <summary>A device that has opened the customer's side.</summary>
/// <param name="Id">Its id; not its key, which nobody but the device has.</param>
/// <param name="FirstSeen">When it first appeared.</param>
/// <param name="LetIn">Whether it may confirm and accept for the customer's side.</param>
/// <param name="Name">The name that was typed on it; null where none has been.</param>
/// <param name="Decisions">What the next <see cref="Changes.Acts.AdmitDevice"/> takes the place of.</param>
/// <param name="Introductions">What the next <see cref="Changes.Acts.Introduce"/> takes the place of.</param>
public sealed record Device(string Id, DateTimeOffset FirstSeen, bool LetIn, string? Name, Ids Decisions, Ids Introductions);
