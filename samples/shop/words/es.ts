import type { Words } from './words';

const GREETING =
  'Hola, soy el bot de la tienda. Pregúnteme por un pedido («¿Dónde está el pedido 1042?»), por el horario o por ' +
  'las devoluciones. Y si prefiere hablar con una persona, solo tiene que decirlo.';

export const ES: Words = {
  greeting: GREETING,
  order: {
    packed: 'El pedido {number} se está preparando y sale hoy de nuestro taller.',
    sent: 'El pedido {number} salió ayer de nuestro almacén y debería llegar mañana.',
    delivered: 'El pedido {number} se entregó el lunes.',
  },
  unknownOrder: 'No conozco ningún pedido {number}. Pruebe con 1042.',
  card: {
    order: 'Pedido {number}',
    item: 'Artículo',
    total: 'Total',
    state: 'Estado',
    picture: 'Enséñeme una foto',
    wrong: 'Llegó roto',
  },
  states: { packed: 'en preparación', sent: 'en camino', delivered: 'entregado' },
  picture: 'Este es el jarrón azul, tal como salió de nuestro taller.',
  faq: [
    [/horario|abiert|\babren\b/i, 'Abrimos de 9 a 18 h, de lunes a sábado.'],
    [/devol|reembols|cambio/i, 'Puede devolver todo en 30 días. La etiqueta está en el paquete.'],
    [/\b(hola|buen[oa]s)\b/i, GREETING],
  ],
  asks: {
    order: /\bpedido\D{0,5}(\d{3,10})\b/i,
    picture: /\b(foto|imagen)\b/i,
    complaint: /queja|reclam|\brot[oa]\b|dañad/i,
  },
  sorry: 'Lo siento mucho. Le paso con alguien del equipo.',
  notUnderstood: 'No le he entendido. Sé de pedidos, horarios y devoluciones.',
  survey: '¿Qué tal ha ido la conversación?',
  ratings: ['Bien', 'Regular', 'Mal'],
  thanks: 'Gracias por decírnoslo. ¿En qué más puedo ayudarle?',
  noAgent: 'Quizá pueda ayudarle yo: pregúnteme por un pedido, el horario o las devoluciones.',
};
