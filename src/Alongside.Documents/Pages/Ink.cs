namespace Alongside.Documents.Pages;

/// <summary>A colour as a PDF states it: red, green and blue from 0 to 255.</summary>
internal readonly record struct Ink(byte Red, byte Green, byte Blue)
{
    public static Ink Text { get; } = new(0x23, 0x25, 0x2e);

    public static Ink Soft { get; } = new(0x5a, 0x5d, 0x69);

    public static Ink Line { get; } = new(0xdc, 0xd8, 0xcd);

    public static Ink Seller { get; } = new(0x3d, 0x4f, 0x95);

    public static Ink SellerFill { get; } = new(0x5d, 0x70, 0xb8);

    public static Ink Customer { get; } = new(0x7d, 0x52, 0x00);

    public static Ink CustomerFill { get; } = new(0xb9, 0x7c, 0x12);
}
