using Alongside.OrderForms.Templates;

namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Begins the form. By the seller, once, and first.</summary>
/// <param name="Form">The form's id.</param>
/// <param name="Title">What it is about, such as "A website for the climbing gym".</param>
/// <param name="Seller">What the seller is called.</param>
/// <param name="Customer">What the customer is called.</param>
/// <param name="Language"><c>en</c> or <c>de</c>: the language of its questions.</param>
/// <param name="Template">Its questions. A copy: a template that is changed later changes no form.</param>
public sealed record StartForm(string Form, string Title, string Seller, string Customer, string Language, Template Template) : Act
{
    /// <inheritdoc/>
    public override bool ChangesContent => true;
}
