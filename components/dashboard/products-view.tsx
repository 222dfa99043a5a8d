import type { Tally } from '../../lib/overview/tally';
import { nameProduct, type Words } from './words';

interface ProductsViewProps {
  tally: Tally;
  words: Words;
  /** Shows a product's orders. */
  onChoose: (id: string) => void;
}

/** Products that keep being cancelled, and what to do about each. */
export function ProductsView({ tally, words, onChoose }: ProductsViewProps) {
  const { translate, names, writeDay, writeNumber } = words;
  const { products, productCount } = tally;
  return (
    <section class="card">
      <h2>{translate('products/title')}</h2>
      <p class="quiet">{products.length === 0 ? translate('products/none') : translate('products/text')}</p>
      {products.length > 0 && (
        <table class="products">
          <thead>
            <tr>
              <th scope="col">{translate('products/product')}</th>
              <th scope="col">{translate('products/count')}</th>
              <th scope="col">{translate('products/cause')}</th>
              <th scope="col">{translate('products/last')}</th>
              <th scope="col">{translate('products/advice')}</th>
            </tr>
          </thead>
          <tbody>
            {products.map((product) => (
              <tr key={product.id} data-product={product.id}>
                <th scope="row">
                  <button
                    type="button"
                    class="plain"
                    aria-label={translate('products/show', { name: nameProduct(product) })}
                    onClick={() => onChoose(product.id)}
                  >
                    {nameProduct(product)}
                  </button>
                  {product.sku && (
                    <span class="quiet">
                      {translate('products/sku')} {product.sku}
                    </span>
                  )}
                </th>
                <td data-label={translate('products/count')}>
                  <strong>{writeNumber(product.count)}</strong>
                  {product.counting > 0 && (
                    <span class="quiet">{translate('products/counting', { count: product.counting })}</span>
                  )}
                </td>
                <td data-label={translate('products/cause')}>
                  {names.causes[product.cause][product.side]}
                  <span class="quiet">{translate('products/ofCount', { part: product.causeCount, count: product.count })}</span>
                </td>
                <td data-label={translate('products/last')}>{writeDay(product.last)}</td>
                <td data-label={translate('products/advice')}>{names.remedies[product.cause][product.side]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {products.length < productCount && (
        <p class="quiet">{translate('products/shown', { shown: products.length, count: productCount })}</p>
      )}
    </section>
  );
}
